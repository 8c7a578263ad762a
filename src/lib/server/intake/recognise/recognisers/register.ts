import { dateInWords } from '#lib/calendar/words.ts';
import { letterOf } from '#lib/sheets/letter.ts';
import type { Header } from '../header.ts';
import { headerCells } from '../header-cells.ts';
import type { Place, Rearrangement } from '../rearrangement.ts';
import type { Recogniser, SheetSeen } from '../recogniser.ts';
import { counts } from '../register/counting.ts';
import { headingsOf, type Headings } from '../register/headings.ts';
import { isKey } from '../register/key-of-marks.ts';
import { wordsOf } from '../register/marks.ts';
import { meaningsOf } from '../register/meanings.ts';
import { labelsOf, peopleIn, saysWho, type People } from '../register/people.ts';
import { registerShape, saidOf, spansAround, textsAround } from '../register/said-around.ts';
import { suppliedNotes } from '../register/supplied.ts';
import { findTable, keyTexts, type Table } from '../register/table.ts';
import { mapHeader } from '../mapping.ts';
import type { Shape } from '../shape.ts';

/** A register with a column for each meeting: people or schools down the side, dates along the top. */
export const register: Recogniser = {
	name: 'register',
	recognise(seen, shapes) {
		const { answers } = seen;
		if (answers.mapping) return null;
		const grid = seen.rows.map((cells) => cells.map((cell) => cell.trim()));
		const shape = registerShape(shapes, textsAround(seen, grid.slice(0, 8)));
		const table = shape && tableOf(grid, shape, answers.headerRow ?? null);
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
	const spans = spansAround(around, seen.answers.everywhere?.academic_year);
	const headings = headingsOf(grid, table, { columns: shape.columns, register: own, spans });
	const about = aboutAll(found, headings, around);
	const marks = table.body.flatMap((row) => marksIn(found, headings, row));
	const context = { column: markOf(shape), register: own, answers: seen.answers };
	const understood = meaningsOf(marks, textsOf(found), context);
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
			...(about ? [`This is the register of: ${about.label}, as ${about.where} says.`] : []),
			...yearNotes(headings, spans[0]?.written),
			...guessedNotes(found),
			...understood.notes,
			...meetingNotes(found, headings),
			...leftOutNotes(labels, people),
			...suppliedNotes(grid, table, labels, { marks: understood.marks, register: own })
		]
	};
}

// What the sender said of the whole sheet is more than what its title seems to say.
function aboutAll(
	{ seen, shape, people }: Found,
	{ about }: Headings,
	around: ReturnType<typeof textsAround>
) {
	const name = shape.dataset.register!.about;
	if (about || people.places.has(name) || seen.answers.everywhere?.[name]) return null;
	return saidOf(
		shape.columns.find((column) => column.name === name)!,
		around
	);
}

function marksIn({ grid, table }: Found, { off }: Headings, row: number): string[] {
	return table.meetings.flatMap(({ at }, which) => (off.has(which) ? [] : grid[row]![at] || []));
}

// Above the table, below it, and in columns beside it that nothing heads.
function textsOf({ grid, table, people }: Found): string[] {
	const inTable = new Set([...table.meetings.map(({ at }) => at), ...people.fields.keys()]);
	return grid.flatMap((cells, row) => {
		const within = row > table.lastHeader && row < (table.end ?? Infinity);
		return keyTexts(within ? cells.map((cell, at) => (inTable.has(at) ? '' : cell)) : cells);
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

function yearNotes({ completed }: Headings, said: string | undefined): string[] {
	const [first] = completed;
	if (!first) return [];
	const [written, day] = first;
	return [
		`Dates without a year are taken to be in “${said}”, as stands with the table: “${written}” is ${dateInWords(day)}.`
	];
}

function guessedNotes({ shape, people }: Found): string[] {
	return people.guessed.map(({ at, field }) => {
		const { title } = shape.columns.find(({ name }) => name === field)!;
		return `Column ${letterOf(at)} is taken as the ${title.toLowerCase()}, by what stands in it.`;
	});
}

function meetingNotes({ grid, table, shape }: Found, { off }: Headings): string[] {
	const { one, many } = shape.dataset.register!;
	const columns = table.meetings.map(({ at }, which) => ({
		at,
		which,
		filled: table.body.filter((row) => grid[row]![at]).length
	}));
	const meant = columns.filter(({ which }) => !off.has(which));
	const without = meant.filter(({ filled }) => filled === 0).map(({ at }) => letterOf(at));
	const empty = meant.reduce(
		(sum, { filled }) => sum + (filled ? table.body.length - filled : 0),
		0
	);
	const firsts = table.meetings.every(({ date }) => /^\d{4}-\d\d-01$/.test(date.written));
	return [
		...(without.length
			? [
					`${columnsIn(without)} ${without.length === 1 ? 'has' : 'have'} no mark: there is no record of ${without.length === 1 ? `that ${one}` : `those ${many}`} yet.`
				]
			: []),
		...columns
			.filter(({ which }) => off.has(which))
			.map(
				({ at, which }) =>
					`The ${one} in column ${letterOf(at)} was ${off.get(which)}: its marks are not counted.`
			),
		...(shape.dataset.register!.state ? [`A ${one} with marks is taken to have been held.`] : []),
		...(empty
			? [
					`${empty === 1 ? 'One empty cell is' : `${empty.toLocaleString('en-GB')} empty cells are`} no record: nobody is absent for an empty cell.`
				]
			: []),
		...(firsts && table.meetings.length > 2
			? ['Every date is the first of a month. If only the month was meant, write the days.']
			: [])
	];
}

function leftOutNotes(labels: string[], people: People): string[] {
	const totals = labels.flatMap((label, at) =>
		label && counts(label) && !people.fields.has(at) ? [letterOf(at)] : []
	);
	if (totals.length === 0) return [];
	return [
		`${columnsIn(totals)} ${totals.length === 1 ? 'is' : 'are'} left out: we count the marks ourselves.`
	];
}

function columnsIn(letters: string[]): string {
	const list = new Intl.ListFormat('en-GB').format(letters);
	return letters.length === 1 ? `Column ${list}` : `Columns ${list}`;
}
