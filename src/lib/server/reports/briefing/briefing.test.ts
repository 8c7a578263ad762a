import { describe, expect, it, test } from 'vitest';
import type { Block, Report } from '#lib/document/report.ts';
import { asItsBoard } from '#lib/server/disclosure/board.ts';
import { discloseBriefing, type BriefingMaterial } from '#lib/server/disclosure/briefing.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { NOTHING_SAID, saidIn } from '#lib/server/said/said.ts';
import { evaluationFixture, schoolId } from '../../../../../tests/support/evaluation.ts';
import { builderOf, REPORTS } from '../index.ts';
import { isOffered } from '../offered.ts';
import { briefing } from './briefing.ts';

const [ASH, , , DALE, ELM] = [0, 1, 2, 3, 4].map(schoolId) as [
	string,
	string,
	string,
	string,
	string
];
const ADMIN: Viewer = { role: 'administrator', schools: [], audience: 'partner' };

describe('a briefing for the governing board of a school', () => {
	it('says what the school came to, and how the partnership stands', () => {
		expect(briefingFor(ELM).headline).toBe(
			'Elm Junior came to 6 of 8 meetings and 0 of 3 training sessions; the partnership kept 1 of the 2 promises that can be counted.'
		);
	});

	it('follows the last held forum of heads, and names the next', () => {
		expect(briefingFor(ASH).lede).toBe(
			'This follows the Headteacher Strategic Forum meeting of 24 June 2026. It was the last of the year.'
		);
		const spring = evaluationFixture({ asAt: '2026-02-10', closed: false, forums: planned() });
		expect(briefingFor(ASH, { evaluation: spring }).lede).toBe(
			'This follows the Headteacher Strategic Forum meeting of 21 January 2026. The next is planned for 11 March 2026.'
		);
	});

	it('names the promises most in need, the not met before those without evidence', () => {
		const table = blocksOf(briefingFor(ASH), 'promises').find(({ kind }) => kind === 'table');
		const rows = table?.kind === 'table' ? table.rows : [];
		expect(rows.map(([promise, state]) => [promise!.text, state!.text])).toEqual([
			['Governor Forum, at least three a year', 'Not met'],
			['Peer evaluation and headteacher triads', 'No evidence']
		]);
	});

	it('says by which rule three promises were chosen, where more are in need', () => {
		const all = evaluationFixture();
		const findings = all.findings.map((one) =>
			one.lead && one.state !== 'no-evidence' ? { ...one, state: 'at-risk' as const } : one
		);
		const table = blocksOf(briefingFor(ASH, { evaluation: { ...all, findings } }), 'promises')[0];
		expect(table).toMatchObject({
			subtitle:
				'Three of 6 that are at risk or without evidence: in this order, the furthest from what was agreed first.'
		});
		const report = briefingFor(ASH, { evaluation: { ...all, findings } });
		const others = blocksOf(report, 'other-promises')[0];
		expect(others?.kind === 'table' ? others.rows : []).toHaveLength(3);
		expect(blocksOf(briefingFor(ASH), 'other-promises')).toEqual([]);
	});

	it('tells apologies from nobody having said a word', () => {
		const came = (school: string) =>
			briefingFor(school).sections.find(({ id }) => id === 'our-school')?.intro;
		expect(came(ELM)).toBe('Nobody from our school came to the Governor Forum on 8 Oct and 4 Feb.');
		expect(came(DALE)).toBe(
			'Nobody from our school came to the Governor Forum on 8 Oct and 4 Feb; apologies were sent both times.'
		);
		expect(came(ASH)).toBeUndefined();
		expect(itemsOf(briefingFor(DALE), 'asked')[0]).toBe(
			'Nobody from our school came to the Governor Forum of 4 February 2026, and apologies were sent: who could go to the next?'
		);
	});

	it('tells no more on the page than in the file: who came where heads meet stays with the members', () => {
		const all = evaluationFixture();
		const forums = all.forums.map((forum) => ({
			...forum,
			schools: forum.schools.map((row) => ({
				...row,
				marks: row.marks.map(() => 'absent' as const)
			}))
		}));
		const of = (audience: Viewer['audience']) =>
			briefingFor(DALE, { evaluation: { ...all, forums } }, audience).sections.find(
				({ id }) => id === 'our-school'
			);
		expect(of('partner')?.intro).not.toContain('Headteacher Strategic Forum');
		expect(of('partner')?.intro).toBe(of('export')?.intro);
		expect(JSON.stringify(of('export'))).toContain(
			'Which meetings a school missed where heads meet (Headteacher Strategic Forum) is not told on paper.'
		);
	});

	it('sets the school beside the middle one', () => {
		const table = blocksOf(briefingFor(DALE), 'our-school').find(({ kind }) => kind === 'table');
		const rows = table?.kind === 'table' ? table.rows : [];
		expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
			['Meetings', '6', '7'],
			['Hours at meetings', '12', '14'],
			['Training sessions', '1', '2'],
			['People trained', '1', '2'],
			['Hours of training in all', '2', '4'],
			['Share of hours offered (%)', '60%', '80%']
		]);
	});

	it('asks who could go where nobody came', () => {
		const questions = itemsOf(briefingFor(ELM), 'asked');
		expect(questions[0]).toBe(
			'Nobody from our school came to the Governor Forum of 4 February 2026: who could go to the next?'
		);
		expect(questions).toHaveLength(3);
		const forums = planned().map((forum) =>
			forum.code === 'GF' ? { ...forum, meetings: withNext(forum.meetings) } : forum
		);
		const spring = evaluationFixture({ asAt: '2026-02-10', closed: false, forums });
		expect(itemsOf(briefingFor(ELM, { evaluation: spring }), 'asked')[0]).toBe(
			'Nobody from our school came to the Governor Forum of 4 February 2026: who could go on 20 May 2026?'
		);
	});

	it('tells what changed for all schools in words that the evidence allows', () => {
		expect(JSON.stringify(blocksOf(briefingFor(ASH), 'pupils'))).not.toMatch(/led to|because of/);
	});
});

describe('since the forum before', () => {
	it('tells which promises changed their state, the worst first', () => {
		const before = evaluationFixture({ asAt: '2026-04-29', closed: false });
		const findings = before.findings.map((one) =>
			one.clause === '3.1.3' ? { ...one, state: 'at-risk' as const } : one
		);
		const report = briefingFor(ASH, { before: { ...before, findings } });
		expect(itemsOf(report, 'the-forum')).toEqual([
			'Governor Forum, at least three a year: now not met, was at risk.'
		]);
		expect(JSON.stringify(blocksOf(report, 'the-forum'))).toContain(
			'one promise has changed its state: 1 worse.'
		);
	});

	it('says so where none did', () => {
		const report = briefingFor(ASH, { before: evaluationFixture({ asAt: '2026-04-29' }) });
		expect(JSON.stringify(blocksOf(report, 'the-forum'))).toContain(
			'Since the forum of 29 April 2026 no promise has changed its state.'
		);
	});
});

describe('what people said', () => {
	const entry = { at: '2026-06-25T10:00:00Z', by: 'Chair', partnership: 'valley', year: '2025-26' };
	const said = saidIn(
		[
			{
				...{ ...entry, seq: 1, kind: 'wrote', report: 'briefing', place: 'from-the-forum' },
				...{ text: 'We **agreed** a moderation day.', draft: false, role: 'Chair of the forum' }
			},
			...[ASH, DALE].map((school, at) => ({
				...{ ...entry, seq: 2 + at, kind: 'asked-for-evidence' as const, clause: '3.1.7' },
				...{ school, role: null, what: `The record of ${school}’s triad`, due: '2026-09-30' }
			}))
		],
		'2025-26'
	);

	it('the chair writes once, and every board reads it', () => {
		for (const school of [ASH, ELM])
			expect(JSON.stringify(briefingFor(school, { said }))).toContain('a moderation day');
	});

	it('a school is told what it was asked for, and not what others were', () => {
		const asked = itemsOf(briefingFor(ASH, { said }, 'export'), 'asked');
		expect(asked[0]).toBe(`The record of ${ASH}’s triad. By 30 September 2026, for clause 3.1.7.`);
		expect(JSON.stringify(briefingFor(ASH, { said }))).not.toContain(DALE);
	});

	it('a place where nothing is written takes no room in a file', () => {
		expect(blocksOf(briefingFor(ASH, {}, 'partner'), 'the-forum')).toHaveLength(1);
		expect(blocksOf(briefingFor(ASH, {}, 'export'), 'the-forum')).toEqual([]);
	});
});

describe('who reads it', () => {
	it('a member’s copy is the board’s own', () => {
		const { partnership } = evaluationFixture();
		expect(asItsBoard(ASH, partnership, ADMIN)).toEqual({
			role: 'governor',
			schools: [ASH],
			audience: 'partner'
		});
	});

	test.each<Viewer>([
		{ role: 'governor', schools: [DALE], audience: 'partner' },
		{ role: 'local-authority', schools: [], audience: 'partner' },
		{ role: 'public', schools: [], audience: 'export' }
	])('not $role of another school', (viewer) => {
		const { partnership } = evaluationFixture();
		expect(asItsBoard(ASH, partnership, viewer)).toBe(viewer);
		const disclosed = disclose(evaluationFixture(), viewer);
		expect(briefing(disclosed, ASH)).toBeNull();
		expect(builderOf(`briefing-${ASH}`)!(disclosed).title).toBe('Briefings for governing boards');
	});

	it('nothing names another school', () => {
		const others = evaluationFixture().partnership.schools.filter(({ id }) => id !== ASH);
		const text = JSON.stringify(briefingFor(ASH, { dates: [boardOf(DALE), boardOf(ASH)] }));
		for (const { id, shortName } of others) {
			expect(text).not.toContain(id);
			expect(text).not.toContain(shortName);
		}
	});

	it('is not offered where no forum is of heads', () => {
		const disclosed = disclose(evaluationFixture(), ADMIN);
		const { agreement } = disclosed;
		expect(isOffered('briefing', disclosed)).toBe(true);
		const none = { ...disclosed, agreement: { ...agreement, forums: [] } };
		expect(isOffered(`briefing-${ASH}`, none)).toBe(false);
	});

	it('where no school is named, asks which', () => {
		const report = REPORTS.briefing!(disclose(evaluationFixture(), ADMIN));
		expect(report.headline).toBe('Two pages for each governing board');
	});
});

function briefingFor(
	school: string,
	changes: Partial<BriefingMaterial> = {},
	audience: Viewer['audience'] = 'partner'
): Report {
	const material = {
		...{ evaluation: evaluationFixture(), before: null, dates: [], said: NOTHING_SAID },
		...changes
	};
	const viewer: Viewer = { role: 'governor', schools: [school], audience };
	return briefing(discloseBriefing(material, viewer), school)!;
}

function blocksOf(report: Report, section: string): Block[] {
	return report.sections.find(({ id }) => id === section)?.blocks ?? [];
}

function itemsOf(report: Report, section: string): string[] {
	return blocksOf(report, section).flatMap((block) =>
		block.kind === 'prose' ? (block.items ?? []) : []
	);
}

/** As the registers stand on 10 February: what comes later is planned. */
function planned(): Evaluation['forums'] {
	return evaluationFixture().forums.map((forum) => ({
		...forum,
		meetings: forum.meetings.map((meeting) =>
			meeting.date > '2026-02-10' && meeting.status === 'held'
				? { ...meeting, status: 'planned' as const }
				: meeting
		)
	}));
}

function withNext(meetings: Evaluation['forums'][number]['meetings']) {
	return meetings.map((meeting) =>
		meeting.status === 'cancelled' ? { ...meeting, status: 'planned' as const } : meeting
	);
}

function boardOf(school: string): Dated {
	return {
		...{ id: `meeting:GB:${school}`, date: '2026-09-15', kind: 'meeting' },
		...{ what: 'Governing board', title: null, standing: 'planned', clause: null },
		...{ school, needs: 'governor' }
	} as Dated;
}
