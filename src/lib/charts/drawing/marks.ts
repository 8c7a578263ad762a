import type { Ink } from './palette.ts';

interface Stroke {
	stroke?: Ink;
	strokeWidth?: number;
	dash?: number[];
}

interface Seen {
	/** What a pointer is told over this mark; marks without it are silent. */
	tip?: string;
	/** What the mark stands for, so that tests can count: `dot`, `bar`, `present`. */
	role?: string;
}

export type Text = Seen & {
	shape: 'text';
	x: number;
	/** The middle of the line of text. */
	y: number;
	text: string;
	align?: 'left' | 'middle' | 'right';
	size?: number;
	strong?: boolean;
	fill?: Ink;
	/** White behind the letters, where they may cross a line. */
	halo?: boolean;
};
export type Circle = Seen &
	Stroke & { shape: 'circle'; x: number; y: number; r: number; fill: Ink };
export type Rect = Seen &
	Stroke & { shape: 'rect'; x: number; y: number; width: number; height: number; fill: Ink };
export type Line = Seen & Stroke & { shape: 'line'; points: [number, number][] };
export type Polygon = Seen & Stroke & { shape: 'polygon'; points: [number, number][]; fill: Ink };

/** One thing drawn, in pixels from the top left of its frame. */
export type Mark = Text | Circle | Rect | Line | Polygon;

/** A finished plan of a chart: what to draw, and how tall it came out. */
export interface Plan {
	height: number;
	marks: Mark[];
}
