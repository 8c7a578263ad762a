import { expect, test } from 'vitest';
import type { ChartBlock, Report } from '#lib/document/report.ts';
import { notesUnder } from '#lib/document/pins.ts';
import { NOTHING_SAID } from '#lib/server/said/said.ts';
import { reportFixture } from '../../../../tests/support/report.ts';
import { withPins } from './pins.ts';

const SNOW = {
	...{ kind: 'pinned', partnership: 'fixture', year: '2025-26', report: 'annual-evaluation' },
	...{ chart: 'forums', point: 'School business managers', role: 'forum chair' },
	...{ text: 'Half of the schools were closed for snow.', seq: 4, by: 'Chair' },
	at: '2026-03-03T10:00:00.000Z',
	on: '2026-03-03'
} as const;

test('a note stands at its point in the chart and its table, and below both', () => {
	const block = forums(withPins(report(), 'annual-evaluation', said(SNOW)));
	const rows = block.chart.kind === 'forum-dots' ? block.chart.rows : [];
	expect(rows.map(({ label }) => label)).toContain('School business managers\u00a0[1]');
	expect(block.table.rows.find(([first]) => first?.text === SNOW.point)?.[0]?.note).toBe(
		'note [1]'
	);
	expect(notesUnder(block)).toContain(
		'[1] School business managers: Half of the schools were closed for snow (forum chair, 3 March 2026).'
	);
});

test('notes are numbered as their points stand in the table, whoever came first', () => {
	const first = { ...SNOW, point: 'Headteacher Strategic Forum', text: 'Online.', seq: 5 };
	const { pins } = forums(withPins(report(), 'annual-evaluation', said(SNOW, first)));
	expect(pins?.map(({ mark, point }) => `${mark} ${point}`)).toEqual([
		'1 Headteacher Strategic Forum',
		'2 School business managers'
	]);
});

test.each([
	['another report', { report: 'topic-reading' }],
	['another chart', { chart: 'reach' }],
	['a point this viewer’s chart hasn’t got', { point: 'Quarry Primary' }]
])('of a note at %s nothing is told', (_, about) => {
	const whole = report();
	expect(withPins(whole, 'annual-evaluation', said({ ...SNOW, ...about }))).toEqual(whole);
});

function said(...pins: never[] | (typeof SNOW | object)[]) {
	return { asAt: '2026-05-20', closed: false, said: { ...NOTHING_SAID, pins: pins as never } };
}

/** The fixture, its first chart’s table with a row a forum. */
function report(): Report {
	return reportFixture();
}

function forums({ sections }: Report): ChartBlock {
	const block = sections
		.flatMap(({ blocks }) => blocks)
		.find((one) => one.kind === 'chart' && one.id === 'forums');
	return block as ChartBlock;
}
