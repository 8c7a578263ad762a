import { fit, LEADING, sayLines, SMALL } from './lettering.ts';
import type { Mark, Plan } from './marks.ts';
import { widest } from './text-width.ts';

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
	const placed = inTiers(lines.map((line) => place(line, at(line.value), width)));
	const height = placed.length ? Math.max(...placed.map(foot)) * LEADING + 6 : 0;
	return {
		heads: { height, marks: placed.flatMap(lettering) },
		behind: placed.flatMap((line) => strokes(line, foot(line) * LEADING - height, stretches))
	};
}

interface Placed extends TargetLine {
	words: string[];
	x: number;
	left: number;
	right: number;
	/** The line of text, counted from the top, on which its words begin. */
	tier: number;
}

/** Centred on its line, but never beyond the edges. */
function place(line: TargetLine, x: number, width: number): Placed {
	const suggested = line.suggested && !/suggested/i.test(line.label) ? ' (suggested)' : '';
	const words = fit(line.label + suggested, width, { size: SMALL });
	const needs = widest(words, SMALL);
	const left = Math.max(0, Math.min(width - needs, x - needs / 2));
	return { ...line, words, x, left, right: left + needs, tier: 0 };
}

function inTiers(lines: Placed[]): Placed[] {
	return lines.reduce<Placed[]>((placed, line) => {
		const near = placed.filter((other) => touches(other, line));
		return [...placed, { ...line, tier: Math.max(0, ...near.map(foot)) }];
	}, []);
}

function touches(one: Placed, other: Placed): boolean {
	return one.left < other.right + 12 && other.left < one.right + 12;
}

function foot({ tier, words }: Placed): number {
	return tier + words.length;
}

function lettering({ left, tier, words }: Placed): Mark[] {
	return sayLines(left, (tier + 0.5) * LEADING, words, { size: SMALL, fill: 'soft' });
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
