import { expect, test } from 'vitest';
import { discloseDates } from '#lib/server/disclosure/dates.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { NOTHING_SAID, type YearSaid } from '#lib/server/said/said.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { calendarReport } from './calendar.ts';
import { reportsDue } from './reports-due.ts';

const MEMBER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
const SEAL = {
	report: 'annual-evaluation',
	on: '2026-09-10'
} as YearSaid['seals'][number];

test('the annual evaluation is due on the last day of its year', () => {
	expect(annual({ asAt: '2026-08-31' })).toMatchObject({ date: '2026-08-31', standing: 'due' });
	expect(annual({ asAt: '2026-09-01' })).toMatchObject({ standing: 'overdue' });
});

test('it is done once it is sealed, late where that was later', () => {
	expect(annual({ asAt: '2026-10-01' }, [SEAL]).standing).toBe('done-late');
	const inTime = { ...SEAL, on: '2026-08-20' };
	expect(annual({ asAt: '2026-10-01' }, [inTime]).standing).toBe('done');
	const other = { ...SEAL, report: 'topic-reading' };
	expect(annual({ asAt: '2026-10-01' }, [other]).standing).toBe('overdue');
});

test('a Best Value review is due only where the agreement promises one, whoever has terms for it', () => {
	const { partnership, agreement } = evaluationFixture();
	const withTerms = { partnership: { ...partnership, id: 'sample-association' } };
	const due = (changes: Partial<Evaluation>) =>
		reportsDue(disclosedFrom({ ...withTerms, ...changes })).filter(
			({ report }) => report === 'best-value'
		);
	expect(due({})).toEqual([]);
	const topics = [...agreement.topics, { code: 'BEST_VALUE', name: 'Best Value review' }];
	expect(due({ agreement: { ...agreement, topics } })).toMatchObject([{ date: '2026-03-31' }]);
});

test('a briefing is due on the day after each forum of heads to come, and after no other', () => {
	const { forums, agreement } = evaluationFixture();
	const [heads, governors] = forums;
	const meeting = heads!.meetings[0]!;
	const planned = { ...meeting, id: 'HSF-7', date: '2026-07-14', status: 'planned' as const };
	const evaluation = {
		asAt: '2026-07-01',
		agreement: {
			...agreement,
			forums: agreement.forums.map((forum) => ({
				...forum,
				expects: forum.code === heads!.code ? ('head' as const) : ('governor' as const)
			}))
		},
		forums: [
			{
				...heads!,
				meetings: [
					...heads!.meetings,
					planned,
					{ ...planned, id: 'HSF-8', status: 'cancelled' as const }
				]
			},
			{ ...governors!, meetings: [{ ...planned, id: 'GF-9' }] }
		]
	};
	const found = reportsDue(disclosedFrom(evaluation)).filter(({ report }) => report === 'briefing');
	expect(found.map(({ id, date }) => [id, date])).toEqual([
		[`briefing:${heads!.code}:HSF-7`, '2026-07-15']
	]);
});

test('of an internal agreement nothing is told, because its seals are not for every reader', () => {
	const { agreement } = evaluationFixture();
	expect(reportsDue(disclosedFrom({ agreement: { ...agreement, internal: true } }))).toEqual([]);
});

test('the calendar begins with the reports, what is overdue first and what is done last', () => {
	const disclosed = disclosedFrom({ asAt: '2026-03-01' });
	const report = (id: string, date: string, standing: Dated['standing']): Dated => ({
		...{ id, date, kind: 'due', what: 'Impact report', title: null, standing },
		...{ clause: null, school: null, needs: 'none', report: 'topic-reading' }
	});
	const dates = [
		report('a', '2026-01-10', 'done'),
		report('b', '2026-02-01', 'overdue'),
		report('c', '2026-07-01', 'due')
	];
	const [first] = calendarReport(disclosed, discloseDates(dates, disclosed)).sections;
	expect(first?.title).toBe('Reports due');
	expect(first?.intro).toBe('One report was due and isn’t marked as done yet.');
	const table = first?.blocks[0];
	const cells = table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
	expect(cells).toEqual([
		['Impact report: Reading', '1 February 2026', 'Was due, not done yet'],
		['Impact report: Reading', '1 July 2026', 'Due'],
		['Impact report: Reading', '10 January 2026', 'Done']
	]);
});

function annual(changes: Partial<Evaluation>, seals: YearSaid['seals'] = []): Dated {
	const found = reportsDue(disclosedFrom(changes, seals));
	return found.find(({ report }) => report === 'annual-evaluation')!;
}

function disclosedFrom(changes: Partial<Evaluation>, seals: YearSaid['seals'] = []) {
	return disclose(evaluationFixture(changes), MEMBER, { ...NOTHING_SAID, seals });
}
