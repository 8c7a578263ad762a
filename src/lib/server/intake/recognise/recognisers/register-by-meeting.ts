import { ACADEMIC_YEAR } from '../../answers.ts';
import type { Header } from '../header.ts';
import { headerCells } from '../header-cells.ts';
import type { Place, Rearrangement } from '../rearrangement.ts';
import type { Recogniser, SheetSeen } from '../recogniser.ts';
import { findTurned, type Turned } from '../register/turned.ts';
import { isKeptInRows } from '../register/kept-in-rows.ts';
import { wordsOf } from '../register/marks.ts';
import { meaningsOf } from '../register/meanings.ts';
import { aboutNotes, emptyNotes, heldNotes, leftOutNotes, yearNotes } from '../register/notes.ts';
import { aboutAll, registerShape, spansAround, textsAround } from '../register/said-around.ts';
import { completedRows, lacksYear } from '../register/completed-rows.ts';
import { keyTexts } from '../register/table.ts';
import type { Shape } from '../shape.ts';
import { mark } from '../words.ts';

/** A register with a row for each meeting: dates down the side, people or schools along the top. */
export const registerByMeeting: Recogniser = {
	name: 'register-by-meeting',
	recognise(seen, shapes) {
		if (seen.answers.mapping) return null;
		const grid = seen.rows.map((cells) => cells.map((cell) => cell.trim()));
		const shape = registerShape(shapes, textsAround(seen, grid.slice(0, 8)));
		if (!shape || isKeptInRows(grid, shape)) return null;
		const turned = findTurned(grid, shape, seen.isSchool);
		const told = seen.answers.headerRow;
		if (!turned || (told !== undefined && told !== turned.header + 1)) return null;
		return headerOf(seen, grid, shape, turned);
	}
};

function headerOf(seen: SheetSeen, grid: string[][], shape: Shape, turned: Turned): Header {
	const own = shape.dataset.register!;
	const around = textsAround(seen, grid.slice(0, turned.header + 1));
	const spans = spansAround(around, seen.answers.everywhere?.[ACADEMIC_YEAR]);
	const about = turned.fields.has(own.about) ? null : aboutAll(shape, seen, around);
	const marked = turned.body.filter((row) => turned.people.some((at) => grid[row]![at]));
	const marks = turned.body.flatMap((row) => turned.people.flatMap((at) => grid[row]![at] || []));
	const understood = meaningsOf(marks, textsAbout(grid, shape, turned, new Set(marks.map(mark))), {
		column: shape.columns.find(({ name }) => name === own.mark)!,
		register: own,
		answers: seen.answers
	});
	const records = rearrangement(shape, turned, about?.value ?? null);
	if (spans.length === 0 && lacksYear(grid, turned, own.date)) records.asksYear = true;
	const mapping = mappingOf(seen, shape, turned);
	const dates = completedRows(grid, turned, own.date, spans);
	return {
		row: turned.header + 1,
		cells: headerCells(seen.rows, turned.header + 1, mapping, records),
		shape,
		mapping,
		records,
		choices: {
			[own.mark]: understood.choices,
			...(dates.size && { [own.date]: Object.fromEntries(dates) })
		},
		notes: [
			...aboutNotes(about),
			...yearNotes(dates, spans[0]?.written),
			...understood.notes,
			...(own.state && !turned.fields.has(own.state) ? heldNotes(own) : []),
			...emptyNotes(marked.length * turned.people.length - marks.length),
			...leftOutNotes(turned.labels, turned.fieldsByColumn)
		]
	};
}

function textsAbout(
	grid: string[][],
	shape: Shape,
	{ header, end }: Turned,
	used: Set<string>
): string[] {
	const words = wordsOf(shape.columns.find(({ name }) => name === shape.dataset.register!.mark)!);
	const outside = grid.filter((_, row) => row < header || (end !== null && row >= end));
	return outside.flatMap((cells) => keyTexts(cells, words, used));
}

function rearrangement(shape: Shape, turned: Turned, about: string | null): Rearrangement {
	const own = shape.dataset.register!;
	const placesOf = (at: number): [string, Place][] => [
		...[...turned.fields].map(([field, column]): [string, Place] => [
			field,
			{ column: column + 1 }
		]),
		...(about ? [[own.about, { text: about }] as [string, Place]] : []),
		...(own.state && !turned.fields.has(own.state)
			? [[own.state, { text: 'held' }] as [string, Place]]
			: []),
		...turned.lines.map(({ field, cellAt }): [string, Place] => [field, cellAt(at)]),
		[own.mark, { column: at + 1 }]
	];
	const records = turned.people.map(placesOf);
	return {
		inWords: `one row for each ${own.one}, and a column for each person or school`,
		fields: records[0]!.map(([field]) => field),
		records: records.map((places) => places.map(([, place]) => place)),
		mark: own.mark,
		lastRow: turned.end,
		...(turned.firstHeader < turned.header && { firstHeaderRow: turned.firstHeader + 1 })
	};
}

function mappingOf({ rows }: SheetSeen, { dataset }: Shape, turned: Turned): (string | null)[] {
	const width = Math.max(...rows.map((cells) => cells.length));
	return Array.from({ length: width }, (_, at) =>
		turned.people.includes(at) ? dataset.register!.mark : (turned.fieldsByColumn.get(at) ?? null)
	);
}
