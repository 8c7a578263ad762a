import { expect, test } from 'vitest';
import { notYetSaid, readSaid, sampleSaid } from './sample-said.ts';

const FILE = `sample: true
years:
  2025-26:
    topic-reading:
      written:
        - place: what-it-means
          role: Reading lead
          words: Mrs Thornbury led it.
`;

test('words that no page would keep are told with file and line', () => {
	expect(() => readSaid('said.yaml', FILE)).toThrow(/said\.yaml, line 8.*Write the role instead/);
	expect(() => readSaid('said.yaml', FILE.replace('words:', 'word:'))).toThrow(/line 8/);
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
