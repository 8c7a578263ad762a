import {
	changesBetween,
	type FindingChange,
	type ShownChange
} from '#lib/server/disclosure/changes.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { mayLeave } from '#lib/server/disclosure/rows.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { measureText } from '#lib/server/reports/words/figure.ts';
import type { Consequences } from './consequences.ts';
import { changedExample, missingExample } from './examples.ts';
import type { EarlierFile, ForeseenFigure, Foreseen, ForeseenYear } from './foreseen.ts';
import { columnTitle } from './row-in-words.ts';

export interface Asked {
	viewer: Viewer;
	/** Whether figures may be foreseen: whoever can send any row could otherwise try out what is in force. */
	figures: boolean;
	/** Takes an upload's number; gives what may be said of it. */
	fileOf: (upload: number) => EarlierFile;
}

/** Examples shown of each kind. */
const SHOWN = 10;

/** The door for consequences: takes them and who asks; gives what may be said, in words. */
export function consequencesFor(consequences: Consequences, asked: Asked): Foreseen {
	const years = consequences.years.map(({ before, after }) => ({
		before: disclose(before, asked.viewer),
		after: disclose(after, asked.viewer)
	}));
	const disclosed = years[0]!.before;
	const overlap = overlapFor(consequences, disclosed);
	return {
		...overlap,
		held: consequences.held,
		missing: missingFor(consequences, disclosed, asked),
		gone: consequences.gone,
		// How many rows give way would tell how many of those withheld had been sent.
		...(overlap.withheld > 0 ? { stops: [], returns: [] } : movesOf(consequences, asked)),
		years: asked.figures ? years.map(yearFor) : null
	};
}

function overlapFor({ overlap, missing }: Consequences, disclosed: Disclosed) {
	const open = overlap.parts.filter((part) => isOpen(part, disclosed));
	const closed = overlap.parts.filter((part) => !isOpen(part, disclosed));
	const lacking = missing.parts.filter((part) => isOpen(part, disclosed));
	return {
		overlap: {
			new: sum(open, (part) => part.new),
			changed: sum(open, (part) => part.changed),
			unchanged: sum(open, (part) => part.unchanged),
			missing: sum(lacking, ({ rows }) => rows)
		},
		later: sum(open, (part) => part.later),
		withheld: sum(closed, (part) => part.new + part.changed + part.unchanged),
		columns: columnsOf(open),
		examples: overlap.changes
			.flatMap((change) => changedExample(change, disclosed) ?? [])
			.slice(0, SHOWN)
	};
}

function columnsOf(parts: Consequences['overlap']['parts']): Foreseen['columns'] {
	const rows = new Map<string, number>();
	for (const { dataset, columns } of parts)
		for (const [column, count] of Object.entries(columns)) {
			const title = columnTitle(dataset, column);
			rows.set(title, (rows.get(title) ?? 0) + count);
		}
	return [...rows].map(([title, rows]) => ({ title, rows })).sort((a, b) => b.rows - a.rows);
}

function missingFor(
	{ missing }: Consequences,
	disclosed: Disclosed,
	{ fileOf }: Asked
): Foreseen['missing'] {
	const open = missing.parts.filter((part) => isOpen(part, disclosed));
	return [...Map.groupBy(open, ({ upload }) => upload)].map(([upload, parts]) => ({
		from: fileOf(upload),
		rows: sum(parts, ({ rows }) => rows),
		examples: missing.rows
			.filter(({ row }) => row.upload === upload)
			.flatMap((row) => missingExample(row, disclosed) ?? [])
			.slice(0, SHOWN)
	}));
}

function isOpen(
	{ dataset, school, group }: { dataset: string; school: string | null; group: string | null },
	disclosed: Disclosed
): boolean {
	return mayLeave({ dataset, cells: { school_urn: school, group_code: group } }, disclosed);
}

/** Which files have fewer rows in force afterwards, and which more. */
function movesOf({ inForce: { before, after } }: Consequences, { fileOf }: Asked) {
	const uploads = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
	const moves = uploads.map((upload) => ({
		from: fileOf(upload),
		rows: (after.get(upload) ?? 0) - (before.get(upload) ?? 0)
	}));
	return {
		stops: moves.filter(({ rows }) => rows < 0).map(({ from, rows }) => ({ from, rows: -rows })),
		returns: moves.filter(({ rows }) => rows > 0)
	};
}

function yearFor({ before, after }: { before: Disclosed; after: Disclosed }): ForeseenYear {
	const changes = changesBetween(before, after);
	const shown = changes.filter(isShown);
	return {
		id: before.year.id,
		label: before.year.label,
		changes: shown.map((change) => ({
			clause: change.before.clause,
			title: change.before.title,
			before: figureOf(change.before),
			after: figureOf(change.after)
		})),
		hidden: changes.flatMap((change) =>
			change.hidden ? [{ clause: change.clause, title: change.title }] : []
		)
	};
}

function isShown(change: FindingChange): change is ShownChange {
	return !change.hidden;
}

function figureOf({ measure, target, state }: Finding): ForeseenFigure {
	const { value, numerator, denominator } = measure;
	return {
		text: value === null ? null : measureText(measure, target),
		state,
		value,
		numerator,
		denominator
	};
}

function sum<T>(things: T[], count: (thing: T) => number): number {
	return things.reduce((total, thing) => total + count(thing), 0);
}
