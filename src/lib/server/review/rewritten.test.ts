import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inOneOrder } from '#lib/document/in-one-order.ts';
import { passagesOf } from '#lib/document/passages.ts';
import type { Commentary, Report } from '#lib/document/report.ts';
import { PROJECT } from '#lib/server/root.ts';
import { reportFixture } from '../../../../tests/support/report.ts';
import { rewrittenBetween } from './rewritten.ts';

const SAID = parse(readFileSync(join(PROJECT, 'data/sample/sample/said.yaml'), 'utf8')) as {
	years: Record<string, Record<string, { written: { place: string; words: string }[] }>>;
};
const WRITTEN = SAID.years['2025-26']!['annual-evaluation']!.written;
const BOLD = 'What helped was **a fixed diary**, and [the county](https://county.example).';

test.each(WRITTEN)('of the sample, “$place” is the same after sealing', ({ words }) => {
	const report = saying(words);
	const sealed = JSON.parse(inOneOrder(report)) as Report;
	expect(rewrittenBetween(sealed, report)).toEqual([]);
});

test('spaces that nobody sees are no change', () => {
	expect(rewrittenBetween(saying('It  went\nwell.  '), saying('It went well.'))).toEqual([]);
});

test.each([
	['another word', BOLD.replace('fixed', 'kept')],
	['another weight', BOLD.replaceAll('**', '')],
	['another address', BOLD.replace('county.example', 'council.example')],
	['an item of a list', `- ${BOLD}`]
])('%s is a change', (_, words) => {
	expect(rewrittenBetween(saying(BOLD), saying(words))).toMatchObject([{ what: 'rewritten' }]);
});

function saying(words: string): Report {
	const place: Commentary = {
		kind: 'commentary',
		...{ id: 'delivery', heading: 'What helped', asks: '', required: true, strength: 2 },
		written: { passages: passagesOf(words), by: 'Chair', on: '2026-09-01' }
	};
	const { sections, ...report } = reportFixture();
	const [first] = sections;
	return { ...report, sections: [{ ...first!, blocks: [place] }] };
}
