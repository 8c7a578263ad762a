import type { Columns } from './columns.ts';
import { arePrimary } from './keeps.ts';
import { BREAKDOWNS, GROUP_COLUMNS, KINDS, PHASES, PLACES } from './words.ts';

interface Known {
	year: { written: string; where: string } | null;
	shares: boolean;
	phases: string[];
}

/** Takes a table’s first rows, its columns and what was decided of it; says so, and which columns are not used. */
export function dfeNotes(rows: string[][], columns: Columns, known: Known): string[] {
	const { at } = columns;
	const saysPhase = PHASES.some(at) && at('geographic_level') > 0;
	return [
		'This is a table of the Department for Education: each figure of a measure that we know is a row of its own.',
		...(known.year ? [`The year is ${known.year.written}, as ${known.year.where} says.`] : []),
		...(known.shares
			? ['Its percentages are written as shares (0.79), and are taken as percentages (79).']
			: []),
		...(saysPhase ? [phaseNote(known.phases)] : []),
		...unusedNotes(rows, columns)
	];
}

function phaseNote(phases: string[]): string {
	const kind = arePrimary(phases) ? 'state-funded primary schools' : 'all kinds of school together';
	return `Of local authorities and England we took the figures of ${kind}.`;
}

const MOST_NAMED = 8;

function unusedNotes(rows: string[][], columns: Columns): string[] {
	const unused = unusedOf(rows, columns);
	if (unused.length === 0) return [];
	const more = unused.length - MOST_NAMED;
	const named = [
		...unused.slice(0, MOST_NAMED),
		...(more > 0 ? [`${more.toLocaleString('en-GB')} more`] : [])
	];
	const list = new Intl.ListFormat('en-GB').format(named);
	return unused.length === 1
		? [`This measure is not used, as we don’t know what it counts: ${list}.`]
		: [`These measures are not used, as we don’t know what they count: ${list}.`];
}

// A column with a figure or a symbol for one, which is nothing else that we know.
function unusedOf(rows: string[][], { names, measures }: Columns): string[] {
	const used = measures.flatMap(({ column, numerator, denominator }) => [
		column,
		numerator,
		denominator
	]);
	const known = new Set(
		[...used, ...PHASES, ...KINDS, ...BREAKDOWNS, ...GROUP_COLUMNS].map((name) =>
			name?.toLowerCase()
		)
	);
	return names.filter((name, at) => {
		const word = name.toLowerCase();
		if (!word || known.has(word) || PLACES.test(word)) return false;
		return rows.some((cells) => /^[£-]?\d[\d.,]*%?$/.test((cells[at] ?? '').trim()));
	});
}
