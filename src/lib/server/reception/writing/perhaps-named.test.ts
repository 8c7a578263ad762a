import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { PROJECT } from '#lib/server/root.ts';
import { aboutFixture } from './desk.fixture.ts';
import { perhapsNamed, wordsIn, wordsKnown } from './perhaps-named.ts';

const KNOWN = wordsIn({
	forums: ['Headteacher Strategic Forum'],
	schools: ['Aldermere Infant School'],
	clauses: ['Share good practice on Persistent Absence']
});

test.each([
	['Sarah Thompson said it was useful.', ['Sarah Thompson']],
	['The heads thanked **Sarah Thompson**.', ['Sarah Thompson']],
	['It was Priya O’Neill’s idea.', ['Priya O’Neill']],
	['We asked Anne-Marie Dupont and Tom Baker.', ['Anne-Marie Dupont', 'Tom Baker']],
	['In September Sarah Thompson began.', ['Sarah Thompson']]
])('“%s” may name a person', (text, names) => {
	expect(perhapsNamed(text, KNOWN)).toEqual(names);
});

test.each([
	'The Headteacher Strategic Forum met in Aldermere Infant School.',
	'Persistent Absence fell in Year Six.',
	'In September October seemed far.',
	'Since Easter nobody came.',
	'The Pupil Premium pays for it, says Ofsted.',
	'We met on Monday Tuesday and Friday.',
	'North Derbyshire had snow.',
	'They use Phonics Boost; phonics was new, boost less so.'
])('“%s” names nobody', (text) => {
	expect(perhapsNamed(text, KNOWN)).toEqual([]);
});

test.each(['sample', 'sample-association', 'sample-two-schools'])(
	'no words said in %s, nor of its agreement, are taken for a name',
	(id) => {
		const partnership = loadPartnership(id);
		const agreement = loadAgreement(partnership.agreement);
		const said: unknown = parse(
			readFileSync(join(PROJECT, 'data/sample', id, 'said.yaml'), 'utf8')
		);
		const texts = textsIn([said, agreement]);
		expect(texts.length).toBeGreaterThan(40);
		const known = wordsIn([agreement, partnership]);
		expect(texts.flatMap((text) => perhapsNamed(text, known))).toEqual([]);
	}
);

test('what people wrote in a report makes no name known', () => {
	const { report } = aboutFixture();
	const written = { passages: [], by: 'Sarah Thompson', on: '2026-06-01' };
	const sections = report.sections.map((section) => ({
		...section,
		blocks: section.blocks.map((block) =>
			block.kind === 'commentary' ? { ...block, written } : block
		)
	}));
	const known = wordsKnown({ ...report, sections }, { agreement: {}, partnership: {} } as never);
	expect(perhapsNamed('Sarah Thompson said so.', known)).toEqual(['Sarah Thompson']);
});

/** Every text of a file, but no key of it. */
function textsIn(thing: unknown): string[] {
	if (typeof thing === 'string') return [thing];
	return thing && typeof thing === 'object' ? Object.values(thing).flatMap(textsIn) : [];
}
