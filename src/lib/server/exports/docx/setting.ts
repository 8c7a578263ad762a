import { PAPER, type Frame } from '#lib/charts/frame.ts';
import type { Report, Section } from '#lib/document/report.ts';
import { HALF_PAPER } from '../pictures.ts';
import { HALF_WIDTH, TEXT_WIDTH } from './style.ts';

/** How blocks are set where they stand: the room they have, and the numbers of the charts. */
export interface Setting {
	/** Twentieths of a point. */
	width: number;
	frame: Frame;
	/** True in one of two columns. */
	close: boolean;
	/** By the chart’s id, from 1 in reading order. */
	numbers: Map<string, number>;
}

/** Takes a report; gives how its annex, and its sections where it isn’t one of two pages, are set. */
export function open(report: Report): Setting {
	return { width: TEXT_WIDTH, frame: PAPER, close: false, numbers: chartNumbers(report) };
}

/** Takes a report and one of its sections; gives how the section is set. */
export function settingOf(report: Report, { wide }: Pick<Section, 'wide'>): Setting {
	const setting = open(report);
	if (!report.compact) return setting;
	if (wide) return { ...setting, close: true };
	return { ...setting, width: HALF_WIDTH, frame: HALF_PAPER, close: true };
}

/** Takes a width in twentieths of a point; gives it in CSS pixels. */
export function pixels(width: number): number {
	return Math.floor(width / 15);
}

function chartNumbers({ sections }: Report): Map<string, number> {
	const charts = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
	return new Map(charts.flatMap((chart, at) => ('id' in chart ? [[chart.id, at + 1]] : [])));
}
