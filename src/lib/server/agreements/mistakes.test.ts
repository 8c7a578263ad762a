import { expect, it } from 'vitest';
import {
	checkAgreement,
	checkInvented,
	checkPartnership,
	loadAgreement,
	loadPartnership
} from './load.ts';
import { inWords } from './mistakes.ts';

const AGREEMENT = `id: two-schools
title: Two schools
shortTitle: Two schools
version: '1'
source: Invented for this test
disclaimer: Invented.
forums:
  - { code: JOINT, name: Joint committee, clause: '1.1', perYear: 3 }
sections:
  - number: '1'
    title: Meetings
    clauses:
      - ref: '1.1'
        words: We meet three times a year.
        short: Three meetings
        measurements:
          - { indicator: meetings-held, title: Meetings, target: 3, with: { group: JOINT } }
      - ref: '1.2'
        words: We are friends.
        short: Friends
        information: Nothing to count.
`;

const agreement = (text: string) => checkAgreement('two-schools.yaml', text).mistakes.map(inWords);

it('finds nothing wrong with an agreement that is right', () => {
	expect(agreement(AGREEMENT)).toEqual([]);
});

it('names file, line and clause of a word that does not belong', () => {
	expect(
		agreement(AGREEMENT.replace('title: Meetings, target', 'title: Meetings, traget'))
	).toEqual([
		'two-schools.yaml, line 17, clause 1.1: “traget” is not a word that belongs here. Take it out, or check its spelling.'
	]);
});

it('names the line of the clause where something is missing from it', () => {
	const [only] = agreement(AGREEMENT.replace('        words: We are friends.\n', ''));
	expect(only).toBe('two-schools.yaml, line 18, clause 1.2: “words” is missing.');
});

it.each([
	['perYear: 3', 'perYear: often', 'line 8, forum JOINT: “perYear” must be a number.'],
	["version: '1'", 'version: 1', 'line 4: “version” must be text.'],
	[
		'code: JOINT',
		'code: joint',
		'line 8, forum joint: “code” does not look right: write capitals, like HSF.'
	],
	[
		'perYear: 3',
		'expects: all',
		'line 8, forum JOINT: “expects” must be one of head, governor, school, none.'
	],
	[
		"ref: '1.2'",
		"ref: 'one'",
		'line 18, clause one: “ref” does not look right: write a clause like 3.1.1 or 2.2c.'
	]
])('says plainly what is wrong with “%s” written as “%s”', (right, wrong, says) => {
	expect(agreement(AGREEMENT.replace(right, wrong))).toContain(`two-schools.yaml, ${says}`);
});

it('tells every mistake of a file at once', () => {
	const text = AGREEMENT.replace("ref: '1.2'", "ref: '1.1'")
		.replace('group: JOINT', 'group: JIONT')
		.replace("clause: '1.1'", "clause: '4.1'")
		.replace('        information: Nothing to count.\n', '');
	expect(agreement(text)).toEqual([
		'two-schools.yaml, line 8, forum JOINT: the Joint committee is said to be promised by clause 4.1, which this agreement does not have.',
		'two-schools.yaml, line 17, clause 1.1: “JIONT” is no forum of this agreement. Its groups are JOINT.',
		'two-schools.yaml, line 18, clause 1.1: clause 1.1 is here twice. Keep one of them.',
		'two-schools.yaml, line 18, clause 1.1: nothing says how this is shown. Add measurements, or wants (what would have to be sent), or information (why nothing is).'
	]);
});

it('allows a clause one lead', () => {
	const twice = '{ indicator: meetings-held, title: Meetings, lead: true }';
	const text = AGREEMENT.replace(
		/- \{ indicator: meetings-held.*\n/,
		`- ${twice}\n          - ${twice}\n`
	);
	expect(agreement(text)).toEqual([
		'two-schools.yaml, line 18, clause 1.1: two measurements are the lead. A clause takes its state from one: keep the lead of one.'
	]);
});

it('allows “the same as” only to a clause that is measured itself', () => {
	const [only] = agreement(AGREEMENT.replace('information: Nothing to count.', "sameAs: '1.9'"));
	expect(only).toMatch(
		/^two-schools\.yaml, line 21, clause 1\.2: a clause that is the same as 1\.9/
	);
});

it('says where a file is not YAML', () => {
	const [first] = agreement('id: two-schools\n\ttitle: x\n');
	expect(first).toMatch(/^two-schools\.yaml, line 2: this is not YAML:/);
});

const PARTNERSHIP = `id: pair
name: A pair
shortName: Pair
sample: true
agreement: pods-memorandum
term: { from: 2025-09-01, to: 2028-08-31 }
schools:
  - { id: local-ash, name: Ash School, shortName: Ash, phase: primary }
  - { id: local-elm, name: Elm School, shortName: Elm, phase: infant, aliases: [The Elms] }
`;

const partnership = (text: string) => checkPartnership('pair.yaml', text).mistakes.map(inWords);

it('finds nothing wrong with a partnership that is right', () => {
	expect(partnership(PARTNERSHIP)).toEqual([]);
});

it('wants identifiers and names that tell the schools apart', () => {
	expect(
		partnership(PARTNERSHIP.replace('local-elm', 'local-ash').replace('The Elms', 'ASH'))
	).toEqual([
		'pair.yaml, line 9, school local-ash: two schools have the identifier local-ash.',
		'pair.yaml, line 9, school local-ash: “ash” is also a name of Ash School. Give each school its own.'
	]);
});

it('knows the dates of a term and of its half terms', () => {
	const backwards = PARTNERSHIP.replace('2028-08-31', '2025-08-31');
	expect(partnership(backwards)).toEqual([
		'pair.yaml, line 6: the term ends on 2025-08-31, before it begins on 2025-09-01.'
	]);
	expect(partnership(PARTNERSHIP.replace('2028-08-31', '31/08/2028'))).toEqual([
		'pair.yaml, line 6: “to” does not look right: write a date like 2025-09-03.'
	]);
	const dates = [1, 2, 3, 4, 6, 5].map(
		(halfTerm, h) =>
			`    - { halfTerm: ${halfTerm}, from: 2026-0${h + 1}-01, to: 2026-0${h + 1}-20 }`
	);
	expect(partnership(`${PARTNERSHIP}calendar:\n  2025-26:\n${dates.join('\n')}\n`)).toEqual([
		'pair.yaml, line 16: half terms are numbered 1 to 6 and follow one another; look at number 5.',
		'pair.yaml, line 17: half terms are numbered 1 to 6 and follow one another; look at number 6.'
	]);
});

it('wants an invented partnership to say that it is', () => {
	const text = PARTNERSHIP.replace('sample: true\n', '');
	expect(checkInvented('pair.yaml', text).mistakes.map(inWords)).toEqual([
		'pair.yaml, line 1: a partnership in data/sample is invented and must say so: write sample: true.'
	]);
});

it('gives no invented school a URN', () => {
	expect(partnership(PARTNERSHIP.replace('local-elm', "'123456'"))).toEqual([
		'pair.yaml, line 9, school 123456: an invented school can’t have a URN. Write local- and a name.'
	]);
});

it('knows the agreement that a partnership names, and what is measured in it', () => {
	expect(partnership(PARTNERSHIP.replace('pods-memorandum', 'pods'))).toEqual([
		'pair.yaml, line 5: there is no agreement “pods” in data/agreements.'
	]);
	const answer = `answers:
  - { question: Q, clause: 2.2h, indicator: school-raech, target: 75, from: 2025-10-01, by: Forum }
`;
	expect(partnership(PARTNERSHIP + answer)).toEqual([
		'pair.yaml, line 11, answer “Q”: nothing in PODS memorandum is measured by clause 2.2h and indicator school-raech.'
	]);
});

it('wants a file to be named by its id', () => {
	expect(checkPartnership('pairs.yaml', PARTNERSHIP).mistakes.map(inWords)).toEqual([
		'pairs.yaml, line 1: the file is called pairs.yaml, so the id must be pairs.'
	]);
});

it('says what there is none of, and never reads outside its folder', () => {
	expect(() => loadAgreement('../partnerships/pods')).toThrow('There is no agreement');
	expect(() => loadPartnership('nowhere')).toThrow('There is no partnership “nowhere”.');
});
