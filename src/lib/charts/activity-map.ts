import { STATE_WORDS, type State } from '#lib/document/state.ts';
import { fit, LEADING, say, sayLines, SIZE, SMALL } from './drawing/lettering.ts';
import type { Mark, Plan } from './drawing/marks.ts';
import { hairline } from './drawing/signs.ts';
import { moved, stack } from './drawing/stack.ts';
import { widest } from './drawing/text-width.ts';
import type { Frame } from './frame.ts';
import { plannedKind } from './kind.ts';
import { afterLabel } from './pinning.ts';
import { STATE_SIGNS } from './state-shape.ts';

/** The agreed activities by what was delivered (down) and what is known of the difference made (across). */
export interface ActivityMap {
	kind: 'activity-map';
	/** What the columns say: "Evidence of a difference". */
	across: string;
	/** The same in a word or two, before a column’s name on phones: "Evidence". */
	acrossInShort: string;
	/** From none to strong. */
	columns: string[];
	/** "Delivered as agreed", "Not delivered" …; all are drawn, also where nothing stands in them. */
	rows: { label: string; note: string }[];
	activities: { row: number; column: number; ref: string; label: string; state: State }[];
}

export const activityMap = plannedKind<ActivityMap>(
	'activity-map',
	(data, frame) => (frame.narrow ? narrowMap(data, frame) : wideMap(data, frame)),
	afterLabel('activities')
);

type Activity = ActivityMap['activities'][number];

const SIGN = 26;
const GAP = 20;
const BETWEEN = 8;

function wideMap(data: ActivityMap, frame: Frame): Plan {
	const grid = gridOf(data, frame);
	return stack([heads(data, grid), ...data.rows.map((row, at) => wideRow(row, data, at, grid))]);
}

/** Where the columns lie: those with something in them twice as wide as those without. */
interface Grid {
	width: number;
	labels: number;
	columns: { from: number; width: number }[];
}

function gridOf({ rows, columns, activities }: ActivityMap, { width }: Frame): Grid {
	const names = rows.map(({ label }) => label);
	const labels = Math.min(width * 0.2, Math.max(120, widest(names, SIZE, true) + GAP));
	const weights = columns.map((_, at) => (activities.some(({ column }) => column === at) ? 2 : 1));
	const unit = (width - labels) / Math.max(1, sum(weights));
	return {
		width,
		labels,
		columns: weights.map((weight, at) => ({
			from: labels + unit * sum(weights.slice(0, at)),
			width: unit * weight - GAP
		}))
	};
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function heads({ across, columns }: ActivityMap, grid: Grid): Plan {
	const manner = { size: SMALL, fill: 'soft' } as const;
	const over = fit(across, grid.width - grid.labels, manner);
	const words = columns.map((label, at) => fit(label, grid.columns[at]!.width, { strong: true }));
	const top = over.length * LEADING + 4;
	const most = Math.max(0, ...words.map((lines) => lines.length));
	return {
		height: top + most * LEADING + 10,
		marks: [
			...sayLines(grid.labels, LEADING / 2, over, manner),
			...words.flatMap((lines, at) =>
				sayLines(grid.columns[at]!.from, top + LEADING / 2, lines, { strong: true })
			)
		]
	};
}

function wideRow(
	{ label, note }: ActivityMap['rows'][number],
	data: ActivityMap,
	row: number,
	{ width, labels, columns }: Grid
): Plan {
	const name = fit(label, labels - GAP, { strong: true });
	const words = fit(note, labels - GAP, { size: SMALL });
	const cells = columns.map((column, at) =>
		stack(activitiesAt(data, row, at).map((activity) => wideActivity(activity, column.width)))
	);
	const lettered = (name.length + words.length) * LEADING;
	const height = Math.max(lettered, ...cells.map((cell) => cell.height)) + 2 * BETWEEN + 4;
	const top = BETWEEN + 2 + LEADING / 2;
	return {
		height,
		marks: [
			hairline(width),
			...columns.map(({ from }) => upright(from - GAP / 2, height)),
			...sayLines(0, top, name, { strong: true }),
			...sayLines(0, top + name.length * LEADING, words, { size: SMALL, fill: 'soft' }),
			...cells.flatMap((cell, at) => placed(cell, columns[at]!.from, BETWEEN + 2))
		]
	};
}

function upright(x: number, height: number): Mark {
	return {
		shape: 'line',
		points: [
			[x, 0],
			[x, height]
		],
		stroke: 'line'
	};
}

function placed({ marks }: Plan, dx: number, dy: number): Mark[] {
	return marks.map((mark) => moved(mark, dx, dy));
}

/** Shape, reference and name, and the state in words. */
function wideActivity(activity: Activity, width: number): Plan {
	const name = fit(`${activity.ref} ${activity.label}`, width - SIGN);
	const state = fit(STATE_WORDS[activity.state], width - SIGN, { size: SMALL });
	return {
		height: (name.length + state.length) * LEADING + BETWEEN,
		marks: [
			...signOf(activity, 9, LEADING / 2 + 1),
			...sayLines(SIGN, LEADING / 2, name),
			...sayLines(SIGN, (name.length + 0.5) * LEADING, state, { size: SMALL, fill: 'soft' })
		]
	};
}

/** On phones a list under each row’s name, with the column in words. */
function narrowMap(data: ActivityMap, { width }: Frame): Plan {
	return stack(
		data.rows.map(({ label, note }, row) => {
			const name = fit(label, width, { strong: true });
			const words = fit(note, width, { size: SMALL });
			const own = data.columns.flatMap((_, at) => activitiesAt(data, row, at));
			const head: Plan = {
				height: (name.length + words.length) * LEADING + 16,
				marks: [
					hairline(width),
					...sayLines(0, 10 + LEADING / 2, name, { strong: true }),
					...sayLines(0, 10 + (name.length + 0.5) * LEADING, words, { size: SMALL, fill: 'soft' })
				]
			};
			const none: Plan = {
				height: LEADING + 8,
				marks: [say(0, LEADING / 2, 'None', { fill: 'soft' })]
			};
			const list = own.map((activity) => narrowActivity(activity, data, width));
			return stack([head, ...(list.length > 0 ? list : [none])]);
		})
	);
}

function narrowActivity(
	activity: Activity,
	{ columns, acrossInShort }: ActivityMap,
	width: number
): Plan {
	const name = fit(`${activity.ref} ${activity.label}`, width - SIGN);
	const known = (columns[activity.column] ?? '').toLowerCase();
	const words = `${STATE_WORDS[activity.state]} · ${acrossInShort}: ${known}`;
	const state = fit(words, width - SIGN, { size: SMALL });
	return {
		height: (name.length + state.length) * LEADING + BETWEEN,
		marks: [
			...signOf(activity, 9, LEADING / 2 + 1),
			...sayLines(SIGN, LEADING / 2, name),
			...sayLines(SIGN, (name.length + 0.5) * LEADING, state, { size: SMALL, fill: 'soft' })
		]
	};
}

function signOf({ state, ref, label }: Activity, x: number, y: number): Mark[] {
	const tip = `${ref} ${label}\n${STATE_WORDS[state]}`;
	return STATE_SIGNS[state](x, y).map((mark, index) =>
		index === 0 ? { ...mark, tip, role: 'activity' } : mark
	);
}

function activitiesAt({ activities }: ActivityMap, row: number, column: number): Activity[] {
	return activities.filter((activity) => activity.row === row && activity.column === column);
}
