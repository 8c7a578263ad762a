import type { Dumbbell } from '../dumbbell.ts';
import type { Circle, Mark, Rect } from './marks.ts';
import type { Ink } from './palette.ts';
import { dot, ring, upright } from './signs.ts';

type Row = Dumbbell['rows'][number];

const R = 6.5;

/** Takes a row, a scale and a height; gives interval, way, before as a stroke and after as a circle. */
export function beforeAfter(row: Row, at: (value: number) => number, y: number): Mark[] {
	const ink = inkOf(row);
	return [...interval(row, at, y), ...way(row, at, y, ink), ...ends(row, at, y, ink)];
}

/** Filled; hollow where too few people stand behind it. */
export function afterSign(x: number, y: number, small: boolean, ink: Ink = 'accent'): Circle {
	return small ? ring(x, y, R, ink) : dot(x, y, R, ink);
}

/** Before, as an upright stroke: hollow circles already say that numbers are small. */
export function beforeSign(x: number, y: number, ink: Ink = 'accent'): Mark {
	return upright(x, y, 7, ink);
}

/** A thin bar behind the marks: 95% interval. */
export function intervalSign(from: number, to: number, y: number): Rect {
	const box = { x: from, y: y - 3.5, width: to - from, height: 7 };
	return { shape: 'rect', ...box, fill: 'line', stroke: 'contextEdge', strokeWidth: 0.75 };
}

/** Takes rows; gives the ink of the signs in their key: that of the marks where all have the same, else none of the colours. */
export function inkOfKey(rows: Row[]): Ink {
	const [ink, ...others] = new Set(rows.map(inkOf));
	return ink && others.length === 0 ? ink : 'soft';
}

/** Colour for what the title speaks of: a clear change, whose figure says in words which way it went. */
function inkOf({ role, verdict }: Row): Ink {
	if (role === 'comparator') return 'comparator';
	if (verdict === undefined) return 'soft';
	return verdict === 'worse' ? 'contrast' : 'accent';
}

function interval({ low, high }: Row, at: (value: number) => number, y: number): Mark[] {
	if (low === null || high === null) return [];
	const [from, to] = [Math.min(at(low), at(high)), Math.max(at(low), at(high))];
	return [{ ...intervalSign(from, to, y), role: 'interval' }];
}

function way(
	{ before, after, small }: Row,
	at: (value: number) => number,
	y: number,
	ink: Ink
): Mark[] {
	if (before === null || after === null) return [];
	const points: [number, number][] = [
		[at(before), y],
		[at(after), y]
	];
	return [{ shape: 'line', points, stroke: ink, strokeWidth: small ? 1.6 : 3 }];
}

function ends(row: Row, at: (value: number) => number, y: number, ink: Ink): Mark[] {
	const tip = `${row.label}\n${row.text}`;
	return [
		...(row.before === null
			? []
			: [{ ...beforeSign(at(row.before), y, ink), tip, role: 'before' }]),
		...(row.after === null
			? []
			: [{ ...afterSign(at(row.after), y, row.small, ink), tip, role: 'after' }])
	];
}
