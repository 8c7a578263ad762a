import type { Rearrangement } from './rearrangement.ts';

/**
 * Takes a sheet’s first rows, its header’s last row, the field of each column and how its rows are
 * rearranged; gives what heads each column. A column that a person heads has no heading: names stay behind.
 */
export function headerCells(
	rows: string[][],
	headerRow: number,
	mapping: (string | null)[],
	records: Rearrangement | null
): string[] {
	const header = rows.slice((records?.firstHeaderRow ?? headerRow) - 1, headerRow);
	const people = records ? headedByPeople(records) : new Set<number>();
	return mapping.map((_, at) => {
		const said = header.map((cells) => (cells[at] ?? '').trim()).findLast(Boolean) ?? '';
		return people.has(at + 1) ? '' : said;
	});
}

function headedByPeople({ fields, records }: Rearrangement): Set<number> {
	const person = fields.indexOf('attendee_ref');
	const places = records.flatMap((own) => own[person] ?? []);
	return new Set(places.flatMap((place) => ('row' in place ? [place.column] : [])));
}
