import { expect, test } from 'vitest';
import type { Block, Report } from '#lib/document/report.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { cell, outcomesFixture, points } from '../../../../../tests/support/outcomes.ts';
import { trainingFixture } from '../../../../../tests/support/training.ts';
import { placesOf } from '../commentary.ts';
import { builderOf } from '../index.ts';

const PARTNER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };

test('what was delivered stands before what changed, in METHOD 12.4’s order', () => {
	expect(reportOn().sections.map(({ id }) => id)).toEqual([
		'aim',
		'how-it-works',
		'delivered',
		'levels',
		'what-changed',
		'what-else',
		'next',
		'notes',
		'behind'
	]);
	expect(
		reportOn()
			.sections.filter(({ annex }) => annex)
			.map(({ id }) => id)
	).toEqual(['behind']);
});

test('the answer says reach first, then what changed in words that its strength allows', () => {
	const { headline, lede } = reportOn();
	expect(headline).toBe(
		'Reading training reached four of five schools; reading results rose more than in the local authority.'
	);
	expect(lede).toContain('2 of 4 (fair)');
});

test('there are always five levels, also without training', () => {
	for (const report of [reportOn(), reportOn({ training: [] })]) {
		const [table] = blocksOf(report, 'levels');
		expect(table!.kind === 'table' && table!.rows).toHaveLength(5);
	}
});

test('a level has its result, what it rests on and how many answered', () => {
	const [table] = blocksOf(reportOn(), 'levels');
	if (table!.kind !== 'table') throw new Error('No table');
	expect(table!.rows[0]).toEqual([
		{ text: '1. Reactions' },
		{ text: '8 of 9 answers (89%)', note: '9 of 12 answered' },
		{ text: '9 of 12 asked (75%)' }
	]);
	expect(table!.rows[3]!.map(({ text }) => text)).toEqual(['4. Use', 'No evidence', '–']);
});

test('under half of the schools, or of the hours, too little was delivered', () => {
	const banner = {
		kind: 'banner',
		text: 'Too little was delivered to expect a measurable effect.'
	};
	const few = reportOn({ training: [trainingFixture({ schools: 2 })] });
	const short = reportOn({
		training: [trainingFixture({ dosage: { median: 49, lowest: 0, highest: 100 } })]
	});
	for (const report of [few, short]) {
		expect(blocksOf(report, 'delivered')[0]).toEqual(banner);
		expect(blocksOf(report, 'what-changed')[0]).toEqual(banner);
		expect(report.headline).not.toMatch(/rose|fell/);
	}
	expect(blocksOf(reportOn(), 'what-changed')[0]!.kind).toBe('chart');
});

test('pupils chosen because they were low carry their warning on the chart', () => {
	const change = { ...outcomesFixture().change!, expectedRise: 3 };
	const report = reportOn({ outcomes: [outcomesFixture({ targeted: true, change })] });
	const [chart] = blocksOf(report, 'what-changed');
	expect(chart!.kind === 'chart' && chart!.notes![0]).toBe(
		'Chosen because they were low at the start: some rise is expected anyway. Without any work, up 3.0 percentage points would be expected.'
	);
});

test('months are said with their interval and their doubt, and otherwise why there are none', () => {
	const months = { months: 4, effect: 0.298, interval: { low: 0.1, high: 0.5 } };
	const change = { ...outcomesFixture().change!, strength: 3 as const, months };
	const told = JSON.stringify(reportOn({ outcomes: [outcomesFixture({ change })] }));
	expect(told).toContain(
		'EEF Toolkit scale, indicative: 4 months’ progress beside comparison schools (effect size 0.30, 95% interval 0.10 to 0.50).'
	);
	expect(JSON.stringify(reportOn())).toContain('No months of progress are given');
});

test('its lead writes what it means, what else might explain it and what is done, none more than 900 characters', () => {
	expect(
		placesOf(reportOn()).map(({ section, place }) => [section, place.id, place.required])
	).toEqual([
		['aim', 'aim', true],
		['what-changed', 'what-it-means', true],
		['what-else', 'what-else', true],
		['next', 'what-we-do', true]
	]);
	for (const { place } of placesOf(reportOn()))
		expect(place.most).toBe(place.id === 'aim' ? 400 : 900);
});

test('the aim may be left to a target that was agreed, and then is no part that is missing', () => {
	const report = reportOn({ outcomes: [outcomesFixture({ target: 80 })] });
	const aim = placesOf(report).find(({ place }) => place.id === 'aim')!;
	expect(aim.place.required).toBe(false);
	expect(JSON.stringify(report)).toContain('{"text":"Aim"},{"text":"Yes"}');
});

test('whoever writes may claim what the strongest outcome allows, and no effect where too little was delivered', () => {
	const strengthIn = (report: Report) =>
		placesOf(report).find(({ place }) => place.id === 'what-it-means')!.place.strength;
	expect(strengthIn(reportOn())).toBe(2);
	expect(strengthIn(reportOn({ outcomes: [] }))).toBe(0);
	expect(strengthIn(reportOn({ training: [trainingFixture({ schools: 2 })] }))).toBe(1);
});

test('a funnel of ten schools leaves out the one that is hidden, from its average too', () => {
	const report = reportOn({ outcomes: [tenSchools()] }, PARTNER);
	const chart = blocksOf(report, 'behind').find(
		(block) => block.kind === 'chart' && block.chart.kind === 'funnel'
	);
	if (chart?.kind !== 'chart' || chart.chart.kind !== 'funnel') throw new Error('No funnel');
	// Nine schools of 20 to 60 pupils, 60% each; the tenth, with 4 pupils, is hidden, and one more with it.
	expect(chart.chart.points).toHaveLength(8);
	expect(chart.chart.average.label).toBe('average of these schools, 60.0%');
	expect(chart.notes!.join(' ')).toContain('Two schools hidden to protect individuals');
});

test('a topic that nobody knows leads to the list of those that have a report', () => {
	const report = builderOf('topic-astronomy')!(disclose(evaluationFixture(), PARTNER));
	expect(report.name).toBe('topic');
	const [table] = report.sections[0]!.blocks;
	expect(table!.kind === 'table' && table!.rows[0]![0]).toEqual({
		text: 'Reading',
		href: '/valley/2025-26/topic-reading'
	});
});

function reportOn(changes: Partial<Evaluation> = {}, viewer = PARTNER): Report {
	return builderOf('topic-reading')!(disclose(evaluationFixture(changes), viewer));
}

function blocksOf({ sections }: Report, id: string): Block[] {
	return sections.find((section) => section.id === id)!.blocks;
}

function tenSchools() {
	const schools = Array.from({ length: 9 }, (_, at) => ({ id: `90001${at}`, of: 20 + 5 * at }));
	const small = { level: 'School' as const, school: '900019', numerator: 3, denominator: 4 };
	return outcomesFixture({
		cells: [
			...schools.flatMap(({ id, of }) => points('School', id, 'Total', [of, 0.4 * of, 0.6 * of])),
			cell({ ...small, point: 'baseline' }),
			cell({ ...small, point: 'followup' }),
			...points('Partnership', null, 'Total', [364, 147, 219])
		]
	});
}
