import { expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import type { Shared } from '#lib/server/ledger/said-entries.ts';
import { problemsWithLink, type About } from './giving.ts';

const TODAY = '2026-11-22';
const partnership = loadPartnership('sample');
const ABOUT: About = {
	partnership,
	agreement: loadAgreement(partnership.agreement),
	year: academicYear('2025-26'),
	report: 'annual-evaluation',
	seals: []
};
const LINK: Shared = {
	kind: 'shared',
	...{ partnership: 'sample', year: '2025-26', report: 'annual-evaluation', asAt: null },
	...{ audience: 'public', school: null, expires: '2026-12-22' },
	...{ secret: 'a'.repeat(64), recipient: 'Scrutiny committee' }
};

test('a link with a reader, a sight and a last day is sound', () => {
	expect(problems({})).toEqual([]);
	expect(problems({ asAt: '2026-08-31' })).toEqual([]);
	expect(problems({ audience: 'governor', school: partnership.schools[0]!.id })).toEqual([]);
});

test.each([
	['today', '2026-11-22', []],
	['a year on', '2027-11-22', []],
	['a day more than a year', '2027-11-23', ['expires']],
	['yesterday', '2026-11-21', ['expires']],
	['no day', '2026-02-30', ['expires']],
	['nothing', '', ['expires']]
])('it may open until %s: %s has the problems %j', (_what, expires, fields) => {
	expect(problems({ expires })).toEqual(fields);
});

test.each([
	[{ recipient: 'Ms Example' }, ['recipient']],
	[{ recipient: 'x@school.example' }, ['recipient']],
	[{ recipient: '' }, ['recipient']],
	[{ recipient: 'x'.repeat(81) }, ['recipient']],
	[{ audience: 'administrator' }, ['audience']],
	[{ audience: '__proto__' }, ['audience']],
	[{ audience: 'governor', school: 'elsewhere' }, ['school']],
	[{ audience: 'governor', school: '' }, ['school']],
	[{ asAt: '2025-08-31' }, ['asAt']],
	[{ asAt: '2026-11-23' }, ['asAt']],
	[{ asAt: '' }, ['asAt']]
])('%j has the problems %j', (changes, fields) => {
	expect(problems(changes)).toEqual(fields);
});

test('of an internal agreement only the report of states and dates is given', () => {
	const two = loadPartnership('sample-two-schools');
	const about = { ...ABOUT, partnership: two, agreement: loadAgreement(two.agreement) };
	const asked = { ...LINK, audience: 'forum-member' };
	expect(Object.keys(problemsWithLink(asked, about, TODAY))).toEqual(['audience']);
	const own = { ...about, report: 'management-partnership' };
	expect(problemsWithLink(asked, own, TODAY)).toEqual({});
});

function problems(changes: Partial<Shared>): string[] {
	return Object.keys(problemsWithLink({ ...LINK, ...changes }, ABOUT, TODAY));
}
