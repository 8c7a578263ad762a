import { dateInWords, dayAndMonth } from '#lib/calendar/words.ts';
import { attendanceKey, attendanceSign, MARK_WORDS } from './drawing/attendance.ts';
import { chunks } from './drawing/chunks.ts';
import { key } from './drawing/key.ts';
import { fit, LEADING, sayCentred, sayLines, SMALL } from './drawing/lettering.ts';
import type { Mark as Drawn, Plan } from './drawing/marks.ts';
import { hairline } from './drawing/signs.ts';
import { moved, stack } from './drawing/stack.ts';
import { widest } from './drawing/text-width.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';

/** `none` is a school about which the register says nothing. */
export type Mark =
	'present' | 'substitute' | 'remote' | 'apologies' | 'absent' | 'not-eligible' | 'none';

/** Schools by meetings: who was in the room. */
export interface AttendanceMatrix {
	kind: 'attendance-matrix';
	meetings: { label: string; date: string }[];
	rows: { school: string; marks: Mark[] }[];
}

export const attendanceMatrix = plannedKind<AttendanceMatrix>(
	'attendance-matrix',
	(data, frame) => {
		const grid = gridOf(data, frame);
		const bands = chunks(
			data.meetings.map((_, at) => at),
			grid.meetings
		).map((band) => bandOf(data, grid, band));
		return stack([key(attendanceKey(data.rows), frame.width), ...bands]);
	},
	afterLabel('rows', 'school')
);

type Row = AttendanceMatrix['rows'][number];

/** How schools and meetings share the width: columns of schools, each with its names and its cells. */
interface Grid {
	columns: number;
	column: number;
	/** 0 where names stand above their marks. */
	names: number;
	cell: number;
	/** Meetings in one band; further ones get a band of their own below. */
	meetings: number;
	heads: string[];
}

const GAP = 48;
/** White between a name and its first mark. */
const PAD = 14;
/** Pixels below which a column of names is not squeezed to win another column. */
const LEAST_NAMES = { wide: 200, narrow: 90 };

function gridOf(data: AttendanceMatrix, frame: Frame): Grid {
	const grid = besideNames(data, frame);
	const lines = data.rows.map((row) => fit(row.school, grid.names - PAD).length);
	const long = lines.filter((count) => count > 2).length;
	return frame.narrow && long * 2 > lines.length ? belowNames(grid, frame) : grid;
}

function besideNames(data: AttendanceMatrix, { width, narrow }: Frame): Grid {
	const heads = data.meetings.map((meeting) => headOf(meeting, narrow));
	const cell = cellWidth(heads, narrow);
	const natural = Math.ceil(widest(data.rows.map((row) => row.school))) + PAD;
	const least = Math.min(natural, narrow ? leastNarrow(data) : LEAST_NAMES.wide);
	const meetings = Math.max(1, Math.min(Math.floor((width - least) / cell), heads.length));
	const columns = columnsIn(width, least + meetings * cell, data.rows.length);
	const column = (width + GAP) / columns;
	const names = Math.min(natural, column - GAP - meetings * cell);
	return { columns, column, names, cell, meetings, heads };
}

/** Names may break between words, never within one. */
function leastNarrow({ rows }: AttendanceMatrix): number {
	const words = rows.flatMap(({ school }) => school.split(/\s+/));
	return Math.max(LEAST_NAMES.narrow, Math.ceil(widest(words)) + PAD);
}

/** Where most names would break into three lines, they stand above their marks instead. */
function belowNames(grid: Grid, { width }: Frame): Grid {
	const meetings = Math.min(grid.heads.length, Math.floor(width / grid.cell));
	return { ...grid, names: 0, meetings, cell: Math.min(48, width / meetings) };
}

function cellWidth(heads: string[], narrow: boolean): number {
	const words = Math.ceil(
		widest(
			heads.flatMap((head) => head.split(/\s+/)),
			SMALL
		)
	);
	return narrow ? Math.max(24, words + 4) : Math.max(34, Math.min(80, words + 10));
}

/** As many columns of schools as fit, none of them shorter than five. */
function columnsIn(width: number, needs: number, rows: number): number {
	const fitting = Math.floor((width + GAP) / (needs + GAP));
	return Math.max(1, Math.min(fitting, Math.ceil(rows / 5), 4));
}

/** On phones the date, which always breaks into two short lines; elsewhere the meeting's own label. */
function headOf({ label, date }: { label: string; date: string }, narrow: boolean): string {
	return narrow || !label ? dayAndMonth(date) : label;
}

function bandOf(data: AttendanceMatrix, grid: Grid, band: number[]): Plan {
	const perColumn = Math.max(1, Math.ceil(data.rows.length / grid.columns));
	const columns = chunks(data.rows, perColumn).map((rows) =>
		stack([headsOf(grid, band), ...rows.map((row) => rowOf(row, data, grid, band))])
	);
	return {
		height: Math.max(0, ...columns.map((column) => column.height)) + 12,
		marks: columns.flatMap((column, at) =>
			column.marks.map((mark) => moved(mark, at * grid.column, 0))
		)
	};
}

function headsOf(grid: Grid, band: number[]): Plan {
	const lines = alike(
		band.map((at) => grid.heads[at]!),
		grid.cell - 4
	);
	const tallest = Math.max(1, ...lines.map((head) => head.length));
	const manner = { size: SMALL, fill: 'soft', align: 'middle' } as const;
	return {
		height: tallest * LEADING + 6,
		marks: lines.flatMap((head, at) =>
			sayLines(xOf(grid, at), (tallest - head.length + 0.5) * LEADING, head, manner)
		)
	};
}

/** Where one head breaks, all do: "9" over "Jul" beside "18" over "Jun". */
function alike(heads: string[], width: number): string[][] {
	const manner = { size: SMALL };
	const lines = heads.map((head) => fit(head, width, manner));
	if (lines.every((head) => head.length < 2)) return lines;
	const word = widest(
		heads.flatMap((head) => head.split(/\s+/)),
		SMALL
	);
	return heads.map((head) => fit(head, Math.min(width, word + 0.1), manner));
}

function rowOf(row: Row, data: AttendanceMatrix, grid: Grid, band: number[]): Plan {
	const right = grid.names + band.length * grid.cell;
	const name = fit(row.school, grid.names ? grid.names - PAD : grid.column - GAP);
	const lettered = name.length * LEADING + 8;
	const height = grid.names ? Math.max(28, lettered) : lettered + 24;
	const y = grid.names ? height / 2 : lettered + 6;
	return {
		height,
		marks: [
			hairline(grid.names ? right : grid.column - GAP),
			...sayCentred(0, grid.names ? y : lettered / 2 + 2, name),
			...band.flatMap((at, place) => cellOf(row, data, at, xOf(grid, place), y))
		]
	};
}

function cellOf(row: Row, data: AttendanceMatrix, at: number, x: number, y: number): Drawn[] {
	const mark = row.marks[at] ?? 'none';
	const meeting = data.meetings[at]!;
	const tip = `${row.school}\n${meeting.label}, ${dateInWords(meeting.date)}: ${MARK_WORDS[mark]}`;
	return attendanceSign(mark, x, y).map((drawn, index) =>
		index === 0 ? { ...drawn, tip, role: mark } : drawn
	);
}

function xOf(grid: Grid, place: number): number {
	return grid.names + (place + 0.5) * grid.cell;
}
