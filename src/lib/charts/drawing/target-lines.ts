import { LEADING, say, SMALL } from './lettering.ts';
import type { Mark, Plan } from './marks.ts';
import { textWidth } from './text-width.ts';

export interface TargetLine {
	value: number;
	label: string;
	suggested: boolean;
}

/**
 * Takes lines, their scale and the stretches of height over which they may run (so that they cross no
 * words); gives their labels, a tier each where they would touch, and the strokes.
 */
export function targetLines(
	lines: TargetLine[],
	at: (value: number) => number,
	width: number,
	stretches: [number, number][]
): { heads: Plan; behind: Mark[] } {
	const placed = tiers(lines.map((line) => place(line, at(line.value), width)));
	const headroom = placed.length
		? Math.max(...placed.map((line) => line.tier + 1)) * LEADING + 6
		: 0;
	return {
		heads: {
			height: headroom,
			marks: placed.map((line) =>
				say(line.left, (line.tier + 0.5) * LEADING, line.words, { size: SMALL, fill: 'soft' })
			)
		},
		behind: placed.flatMap((line) => strokes(line, (line.tier + 1) * LEADING - headroom, stretches))
	};
}

interface Placed extends TargetLine {
	words: string;
	x: number;
	left: number;
	right: number;
	tier: number;
}

/** Centred on its line, but never beyond the edges. */
function place(line: TargetLine, x: number, width: number): Placed {
	const words =
		line.suggested && !/suggested/i.test(line.label) ? `${line.label} (suggested)` : line.label;
	const needs = textWidth(words, SMALL);
	const left = Math.max(0, Math.min(width - needs, x - needs / 2));
	return { ...line, words, x, left, right: left + needs, tier: 0 };
}

function tiers(lines: Placed[]): Placed[] {
	return lines.reduce<Placed[]>((placed, line) => {
		let tier = 0;
		while (placed.some((other) => other.tier === tier && touches(other, line))) tier += 1;
		return [...placed, { ...line, tier }];
	}, []);
}

function touches(one: Placed, other: Placed): boolean {
	return one.left < other.right + 12 && other.left < one.right + 12;
}

/** From under its label to the plot, and then over each stretch. */
function strokes(line: Placed, top: number, stretches: [number, number][]): Mark[] {
	const runs: [number, number][] = [[top, -2], ...stretches];
	return runs.map(([from, to], index) => ({
		shape: 'line',
		points: [
			[line.x, from],
			[line.x, to]
		],
		stroke: 'comparator',
		strokeWidth: line.suggested ? 1.6 : 1.4,
		...(line.suggested && { dash: [2, 3] }),
		role: index === 0 ? 'target' : 'target-run'
	}));
}
