import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { colourOf, type Ink } from '#lib/charts/drawing/palette.ts';
import { STATE_SIGNS } from '#lib/charts/state-shape.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import { STATE_WORDS, STATES, type State } from '#lib/document/state.ts';
import { stateInk } from './inks.ts';
import { xlsx } from './xlsx.ts';

it('fills each bar of counts with the colour of its state, whichever columns there are', async () => {
	for (const states of [STATES.toReversed(), ['met', 'no-evidence', 'not-met'] as const]) {
		const fills = fillsIn(await xlsx.write(reportWith(states)));
		const expected = states.map((state) => [STATE_WORDS[state], stateInk(state)]);
		expect(fills).toEqual(Object.fromEntries(expected));
	}
});

it.each(['not-met', 'at-risk', 'on-track', 'met'] as const)(
	'%s has its sign’s own fill',
	(state) => {
		const [sign] = STATE_SIGNS[state](9, 9) as { fill?: Ink }[];
		expect(`#${stateInk(state)}`.toLowerCase()).toBe(colourOf(sign!.fill!));
	}
);

it('no two states have one colour', () => {
	expect(new Set(STATES.map(stateInk)).size).toBe(STATES.length);
});

/** The file opened again: by a series’ name, its fill. */
function fillsIn(file: Uint8Array): Record<string, string> {
	const parts = unzipSync(file);
	const charts = Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path));
	const counted = charts
		.map((path) => strFromU8(parts[path]!))
		.find((xml) => xml.includes('Counted by state'));
	return Object.fromEntries(
		[...(counted ?? '').matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => [
			/<c:tx>.*?<c:v>([^<]*)</s.exec(series)?.[1] ?? '',
			/<c:spPr>.*?<a:solidFill><a:srgbClr val="(\w+)"/s.exec(series)?.[1] ?? ''
		])
	);
}

function reportWith(states: readonly State[]) {
	const report = reportFixture();
	const blocks = [counted(states)];
	return { ...report, sections: [...report.sections, { id: 'parts', title: 'Parts', blocks }] };
}

function counted(states: readonly State[]): ChartBlock {
	const names = ['Part', ...states.map((state) => STATE_WORDS[state])];
	const counts = states.map((_, at) => ({ text: String(at + 1), number: at + 1 }));
	return {
		...{ kind: 'chart', id: 'counted', title: 'Counted by state', subtitle: '', alt: 'Bars.' },
		chart: { kind: 'stacked-counts', rows: [] },
		source: { text: 'One sheet.' },
		table: {
			...{ kind: 'table', id: 'counted', title: 'Counted by state', notes: [] },
			columns: names.map((label) => ({ key: label, label })),
			rows: [[{ text: 'Background' }, ...counts]]
		}
	};
}
