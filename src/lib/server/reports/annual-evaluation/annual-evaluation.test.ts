import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block, ChartBlock, Report } from '#lib/document/report.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { PROJECT } from '#lib/server/root.ts';
import { evaluationFixture, finding, schoolId } from '../../../../../tests/support/evaluation.ts';
import { annualEvaluation } from './annual-evaluation.ts';

const GOLDEN = join(PROJECT, 'tests/files/reports');

describe('the annual evaluation', () => {
	test('of five schools is this document, to the letter', async () => {
		const text = `${JSON.stringify(reportFor('administrator'), null, '\t')}\n`;
		await expect(text).toMatchFileSnapshot(join(GOLDEN, 'annual-evaluation.json'));
	});

	test('has the eight sections of METHOD 12.4, in order', () => {
		expect(reportFor('administrator').sections.map(({ id }) => id)).toEqual([
			'the-answer',
			'what-we-agreed',
			'who-took-part',
			'what-difference',
			'accountability',
			'what-next',
			'data-quality',
			'notes'
		]);
	});

	test('leads from every chart to the clause that lists its rows', () => {
		const charts = reportFor('administrator')
			.sections.flatMap(({ blocks }) => blocks)
			.filter((block) => block.kind === 'chart');
		const clauses = charts.map(({ id, source }) => [id, source.href?.split('/').at(-1)]);
		expect(Object.fromEntries(clauses)).toMatchObject({
			forums: '3.1.1',
			'attendance-gf': '3.1.3',
			'school-reach': '3.1.1',
			'ladder-reading': '3.1.6',
			'outcome-ks2-reading': '2.2f'
		});
	});

	test('draws no middle where most schools took nothing', () => {
		const evaluation = evaluationFixture();
		const participation = evaluation.participation.map((school, at) => ({
			...school,
			dosage: at === 0 ? 50 : 0
		}));
		const report = reportFor('administrator', { ...evaluation, participation });
		const dosage = report.sections
			.flatMap(({ blocks }) => blocks)
			.find((block) => block.kind === 'chart' && block.id === 'dosage');
		expect(dosage).toMatchObject({
			title: 'More than half of the schools took nothing that is on record',
			chart: { lines: [] }
		});
	});

	test('answers in one sentence, and says what can’t be shown', () => {
		expect(reportFor('administrator').headline).toBe(
			'Valley kept 1 of the 2 promises that can be counted. One more can’t be shown yet.'
		);
	});

	test('then says how the forums met and what changed for pupils, in words its evidence allows', () => {
		expect(reportFor('administrator').lede).toBe(
			'The Headteacher Strategic Forum met as often as agreed and every school came. The Governor Forum fell one meeting short, and two schools never came to it. Reading results rose more than in the local authority.'
		);
	});

	test('names the clearest change beside the measure that is judged', () => {
		const [reading] = evaluationFixture().outcomes;
		const unclear = { ...reading!.change!, words: 'no clear change' };
		const fell = {
			...reading!.change!,
			change: -8,
			words: 'fell more than in the local authority'
		};
		const absence = {
			...reading!,
			topic: 'ATTENDANCE',
			measure: 'ABSENCE_PERSISTENT',
			name: 'Persistent absence',
			direction: 'lower' as const,
			change: fell
		};
		const outcomes = [{ ...reading!, change: unclear }, absence];
		expect(reportFor('administrator', { outcomes }).lede).toContain(
			'Persistent absence fell more than in the local authority; reading results show no clear change.'
		);
	});

	test('in an open year says “has kept” and “on track”', () => {
		const { headline } = reportFor('administrator', { closed: false, findings: openYear() });
		expect(headline).toBe(
			'Valley has kept 1 and is on track with 1 of the 3 promises that can be counted so far.'
		);
	});

	test('without any evidence teaches what would be here and which spreadsheet brings it', () => {
		const report = reportFor('administrator', nothingSent());
		expect(report.headline).toBe('Valley made its promises; the evidence has yet to be sent.');
		expect(chartsOf(report)).toEqual([]);
		for (const section of report.sections) expect(section.blocks.length).toBeGreaterThan(0);
		const words = JSON.stringify(report.sections);
		for (const sheet of ['register of attendance', 'register of training', 'sheet of outcomes']) {
			expect(words).toContain(sheet);
		}
	});

	test('has at most six headlines, none longer than 25 words (METHOD 12.3)', () => {
		for (const changes of [{}, nothingSent(), { findings: openYear(), closed: false }]) {
			const { headline, lede } = reportFor('administrator', changes);
			const sentences = `${headline} ${lede}`.split(/(?<=[.!?])\s+/);
			expect(sentences.length).toBeLessThanOrEqual(6);
			for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
		}
	});

	test('the same evaluation gives the same document', () => {
		fc.assert(
			fc.property(
				fc.constantFrom<Viewer['role']>('administrator', 'governor', 'public'),
				(role) => {
					expect(reportFor(role)).toEqual(reportFor(role));
					expect(JSON.stringify(reportFor(role))).toBe(JSON.stringify(reportFor(role)));
				}
			)
		);
	});
});

describe('charts', () => {
	test('state the finding in about ten words, and their text alternative doesn’t repeat it', () => {
		for (const { title, alt, table } of chartsOf(reportFor('administrator'))) {
			expect(title.split(' ').length).toBeLessThanOrEqual(12);
			expect(alt).not.toContain(title);
			expect(table.rows.length).toBeGreaterThan(0);
		}
	});

	test('of the heads’ forum are for members: a file tells how many came, not who', () => {
		const report = annualEvaluation(
			disclose(evaluationFixture(), { role: 'administrator', schools: [], audience: 'export' })
		);
		expect(chartsOf(report).map(({ id }) => id)).not.toContain('attendance-hsf');
		expect(JSON.stringify(report)).toContain('members of the forum only');
	});

	test('narrowed to one school keep the partnership’s totals', () => {
		const whole = chartsOf(reportFor('administrator'));
		const one = chartsOf(reportFor('administrator', {}, { school: schoolId(0) }));
		const dosage = (charts: ChartBlock[]) => charts.find(({ id }) => id === 'dosage')!;
		expect(dosage(one).title).toBe(dosage(whole).title);
		expect(dosage(one).table.rows.map(([school]) => school!.text)).toEqual(['Ash Infant']);
	});

	test('shown to a governor name no other school', () => {
		const report = annualEvaluation(
			disclose(evaluationFixture(), {
				role: 'governor',
				schools: [schoolId(1)],
				audience: 'partner'
			})
		);
		for (const name of ['Ash Infant', 'Cliff Primary', 'Dale Primary', 'Elm Junior']) {
			expect(JSON.stringify(report)).not.toContain(name);
		}
	});

	test('say nothing of an effect where too little was delivered', () => {
		const { training } = evaluationFixture();
		const report = reportFor('administrator', { training: [{ ...training[0]!, schools: 2 }] });
		const banners = blocksOf(report).filter(({ kind }) => kind === 'banner');
		expect(banners[0]).toEqual({
			kind: 'banner',
			text: 'Too little was delivered to expect a measurable effect.'
		});
		const outcome = chartsOf(report).find(({ id }) => id === 'outcome-ks2-reading')!;
		expect(outcome.title).toBe('Reading results, before and after');
	});
});

function reportFor(
	role: Viewer['role'],
	changes: Partial<Evaluation> = {},
	filters: { school?: string } = {}
): Report {
	const viewer: Viewer = { role, schools: [schoolId(1)], audience: 'partner' };
	return annualEvaluation(disclose(evaluationFixture(changes), viewer), filters);
}

function blocksOf(report: Report): Block[] {
	return report.sections.flatMap((section) => section.blocks);
}

function chartsOf(report: Report): ChartBlock[] {
	return blocksOf(report).filter((block) => block.kind === 'chart');
}

function openYear(): Evaluation['findings'] {
	return [
		finding('3.1.1', 'Headteacher Strategic Forum', { state: 'met' }),
		finding('3.1.3', 'Governor Forum', { state: 'on-track' }),
		finding('3.1.6', 'Joint training', { state: 'at-risk' })
	];
}

function nothingSent(): Partial<Evaluation> {
	const { forums, findings, participation } = evaluationFixture();
	const nothing = { attendance: false, training: false, outcomes: false };
	return {
		uploads: [],
		training: [],
		outcomes: [],
		forums: forums.map((forum) => ({
			...forum,
			meetings: [],
			schools: forum.schools.map(({ school }) => ({ school, marks: [] }))
		})),
		participation: participation.map(({ school }) => ({
			school,
			meetingsAttended: 0,
			meetingsEligible: 0,
			meetingHours: 0,
			meetingHoursOffered: 0,
			trainingHours: 0,
			trainingPeople: 0,
			sessionsAttended: 0,
			sessionsOffered: 0,
			dosage: null,
			returned: nothing
		})),
		findings: findings.map(({ clause, title }) => finding(clause, title))
	};
}
