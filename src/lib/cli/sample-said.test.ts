import { expect, test } from 'vitest';
import { notYetSaid, readSaid, sampleSaid } from './sample-said.ts';

const FILE = `sample: true
years:
  2025-26:
    topic-reading:
      written:
        - place: what-it-means
          role: Reading lead
          on: 2026-07-14
          words: Mrs Thornbury led it.
`;

test('words that no page would keep are told with file and line', () => {
	expect(() => readSaid('said.yaml', FILE)).toThrow(/said\.yaml, line 9.*Write the role instead/);
	expect(() => readSaid('said.yaml', FILE.replace('words:', 'word:'))).toThrow(/line 9/);
});

test('words without the day of their writing are not taken', () => {
	expect(() => readSaid('said.yaml', FILE.replace(/ +on: .*\n/, ''))).toThrow(/line 6.*on/);
	expect(() => readSaid('said.yaml', FILE.replace('07-14', '02-30'))).toThrow(/line 8/);
});

test('each passage carries the day that its file says', () => {
	const days = sampleSaid('sample').map(({ on }) => on);
	expect(days).toContain('2026-07-23');
	expect(days).not.toContain(undefined);
});

test('lines that were broken in the file are whole again; paragraphs and items stay', () => {
	const [first] = sampleSaid('sample').filter(({ report }) => report === 'annual-evaluation');
	expect(first?.text).toMatch(/^What helped was .* all of its six\.\n\nWhat got in the way/);
	const items = sampleSaid('sample')
		.find((one) => one.text.startsWith('- '))!
		.text.split('\n');
	expect(items.every((item) => item.startsWith('- '))).toBe(true);
});

test.each(['sample', 'sample-association', 'sample-two-schools'])(
	'what is said in %s is sound, and said once',
	(partnership) => {
		const wanted = sampleSaid(partnership);
		expect(wanted.length).toBeGreaterThan(0);
		const entered = wanted.map((body, at) => ({ seq: at + 1, at: '', by: 'Sample', ...body }));
		expect(notYetSaid(wanted, entered)).toEqual([]);
		expect(notYetSaid(wanted, entered.slice(1))).toEqual([wanted[0]]);
	}
);
