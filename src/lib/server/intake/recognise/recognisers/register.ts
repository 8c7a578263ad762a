import { ACADEMIC_YEAR } from '../../answers.ts';
import type { Header } from '../header.ts';
import { headerCells } from '../header-cells.ts';
import type { Place, Rearrangement } from '../rearrangement.ts';
import type { Recogniser, SheetSeen } from '../recogniser.ts';
import { headingsOf, type Headings } from '../register/headings.ts';
import { isKeptInRows } from '../register/kept-in-rows.ts';
import { isKey } from '../register/key-of-marks.ts';
import { wordsOf } from '../register/marks.ts';
import { meaningsOf } from '../register/meanings.ts';
import {
	aboutNotes,
	anotherNotes,
	guessedNotes,
	leftOutNotes,
	meetingNotes,
	unsureNotes,
	yearNotes
} from '../register/notes.ts';
import { labelsOf, peopleIn, saysWho, type People } from '../register/people.ts';
import { aboutAll, registerShape, spansAround, textsAround } from '../register/said-around.ts';
import { suppliedNotes } from '../register/supplied.ts';
import { findTable, keyTexts, type Table } from '../register/table.ts';
import { mapHeader } from '../mapping.ts';
import { mark } from '../words.ts';
import type { Shape } from '../shape.ts';

/** A register with a column for each meeting: people or schools down the side, dates along the top. */
export const register: Recogniser = {
	name: 'register',
	recognise(seen, shapes) {
		const { answers } = seen;
		if (answers.mapping) return null;
		const grid = seen.rows.map((cells) => cells.map((cell) => cell.trim()));
		const shape = registerShape(shapes, textsAround(seen, grid.slice(0, 8)));
		if (!shape || isKeptInRows(grid, shape)) return null;
		const table = tableOf(grid, shape, answers.headerRow ?? null);
		const people = table && peopleIn(grid, table, shape.columns, seen.isSchool);
		return people ? headerOf({ seen, grid, shape, table, people }) : null;
	}
};

interface Found {
	seen: SheetSeen;
	grid: string[][];
	shape: Shape;
	table: Table;
	people: People;
}

function tableOf(grid: string[][], shape: Shape, told: number | null): Table | null {
	const marks = wordsOf(markOf(shape));
	const who = shape.columns.filter(saysWho);
	const words = {
		marks,
		isLabel: (cell: string) => mapHeader([cell], who)[0] !== null,
		isKey: (text: string, used: Set<string>) => isKey(text, marks, used)
	};
	const table = findTable(grid, words);
	if (!table || told === null) return table;
	return table.firstHeader < told && told <= table.lastHeader + 1 ? table : null;
}

function markOf({ columns, dataset }: Shape) {
	return columns.find(({ name }) => name === dataset.register!.mark)!;
}

function headerOf(found: Found): Header {
	const { seen, grid, shape, table, people } = found;
	const own = shape.dataset.register!;
	const around = textsAround(seen, grid.slice(0, table.lastHeader + 1));
	const spans = spansAround(around, seen.answers.everywhere?.[ACADEMIC_YEAR]);
	const headings = headingsOf(grid, table, { columns: shape.columns, register: own, spans });
	const known = headings.about !== null || people.places.has(own.about);
	const about = known ? null : aboutAll(shape, seen, around);
	const marks = table.body.flatMap((row) => marksIn(found, headings, row));
	const understood = meaningsOf(marks, textsOf(found, new Set(marks.map(mark))), {
		column: markOf(shape),
		register: own,
		answers: seen.answers
	});
	const records = rearrangement(found, headings, about?.value ?? null);
	const mapping = mappingOf(found);
	const labels = labelsOf(grid, table);
	return {
		row: table.lastHeader + 1,
		cells: headerCells(seen.rows, table.lastHeader + 1, mapping, records),
		shape,
		mapping,
		records,
		choices: { [own.mark]: understood.choices },
		notes: [
			...aboutNotes(about),
			...yearNotes(headings.completed, spans[0]?.written),
			...unsureNotes(headings.unsure, spans[0]?.written),
			...guessedNotes(people, shape.columns),
			...understood.notes,
			...meetingNotes(grid, table, headings, own),
			...leftOutNotes(labels, people.fields),
			...anotherNotes(table),
			...suppliedNotes(grid, table, labels, { marks: understood.marks, register: own })
		]
	};
}

function marksIn({ grid, table }: Found, { off }: Headings, row: number): string[] {
	return table.meetings.flatMap(({ at }, which) => (off.has(which) ? [] : grid[row]![at] || []));
}

// Above the table, below it, and in columns beside it that nothing heads.
function textsOf({ grid, shape, table, people }: Found, used: Set<string>): string[] {
	const words = wordsOf(markOf(shape));
	const inTable = new Set([...table.meetings.map(({ at }) => at), ...people.fields.keys()]);
	return grid.flatMap((cells, row) => {
		const within = row > table.lastHeader && row < (table.end ?? Infinity);
		return keyTexts(
			within ? cells.map((cell, at) => (inTable.has(at) ? '' : cell)) : cells,
			words,
			used
		);
	});
}

function rearrangement(
	{ shape, table, people }: Found,
	headings: Headings,
	about: string | null
): Rearrangement {
	const own = shape.dataset.register!;
	const placesOf = (_: unknown, which: number): [string, Place][] => [
		[own.date, headings.dates[which]!],
		...(headings.codes ? [[own.code, headings.codes[which]!] as [string, Place]] : []),
		...aboutPlace(own.about, headings.about?.[which], about),
		...(own.state
			? [[own.state, { text: headings.off.get(which) ?? 'held' }] as [string, Place]]
			: []),
		...[...people.places].filter(([field]) => field !== own.about || !headings.about),
		[own.mark, headings.off.has(which) ? { text: '' } : { column: table.meetings[which]!.at + 1 }]
	];
	const records = table.meetings.map(placesOf);
	return {
		inWords: `one column for each ${own.one}`,
		fields: records[0]!.map(([field]) => field),
		records: records.map((places) => places.map(([, place]) => place)),
		mark: own.mark,
		lastRow: table.end,
		...(headings.asksYear && { asksYear: true as const }),
		...(table.firstHeader < table.lastHeader && { firstHeaderRow: table.firstHeader + 1 })
	};
}

function aboutPlace(
	field: string,
	heading: Place | undefined,
	about: string | null
): [string, Place][] {
	if (heading) return [[field, heading]];
	return about ? [[field, { text: about }]] : [];
}

function mappingOf({ seen, shape, table, people }: Found): (string | null)[] {
	const width = Math.max(...seen.rows.map((cells) => cells.length));
	const meetings = new Set(table.meetings.map(({ at }) => at));
	return Array.from({ length: width }, (_, at) =>
		meetings.has(at) ? shape.dataset.register!.mark : (people.fields.get(at) ?? null)
	);
}
