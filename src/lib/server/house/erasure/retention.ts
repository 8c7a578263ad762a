import { academicYearOf } from '#lib/calendar/academic-year.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { FACTS } from '#lib/server/warehouse/facts-tables.ts';
import { yearsTouched } from '#lib/server/warehouse/periods.ts';
import type { House } from '../house.ts';

/** How long an upload is kept, and why. */
export interface Retention {
	/** The last day, an ISO date: 31 August. */
	until: string;
	/** "2025 to 2026": the school year that is counted from. */
	year: string;
	/** True where that year is the one of its rows; false where no row says one, so that it is the year it came in. */
	fromRows: boolean;
	/** How many school years more. */
	more: number;
}

/**
 * METHOD 7.5: rows about people are kept for the current school year and two more, totals for six
 * more. It doesn’t say which year is the current one `?`; we take the year that the rows are about, so
 * that the first year of a three-year agreement stays until its end.
 */
const YEARS_MORE = { people: 2, totals: 6 };

const remembered = new Map<string, Retention>();

/** How long an upload is kept: worked out once for each time it was accepted. */
export async function retentionOf(house: House, upload: Upload): Promise<Retention> {
	const key = JSON.stringify([house.home, upload.id, upload.state, upload.accepted?.seq]);
	const known = remembered.get(key) ?? (await workedOut(house, upload));
	remembered.set(key, known);
	return known;
}

/** Takes the year an upload is about, by the calendar year it starts in, and what it holds; gives until when it is kept. */
export function keptFor(
	start: number,
	{ people, fromRows }: { people: boolean; fromRows: boolean }
): Retention {
	const more = people ? YEARS_MORE.people : YEARS_MORE.totals;
	const year = `${start} to ${start + 1}`;
	return { until: `${start + 1 + more}-08-31`, year, fromRows, more };
}

async function workedOut(house: House, upload: Upload): Promise<Retention> {
	const years = await yearsOfRows(house, upload);
	const received = Number(academicYearOf(upload.received.at).from.slice(0, 4));
	const start = years.length > 0 ? Math.max(...years) : received;
	return keptFor(start, { people: holdsPeople(upload), fromRows: years.length > 0 });
}

async function yearsOfRows(house: House, { state, seq, partnership }: Upload): Promise<number[]> {
	if (state !== 'accepted') return [];
	const touched = await house.read(partnership, (query) => yearsTouched(query, FACTS, seq));
	return touched.map(({ year }) => year);
}

/** A file of which nothing was accepted may hold anything. */
function holdsPeople({ sheets }: Upload): boolean {
	return sheets.length === 0 || sheets.some(({ dataset }) => hasPeople(dataset));
}

function hasPeople(name: string): boolean {
	const dataset = datasetNamed(name);
	return (
		!dataset ||
		[dataset, ...dataset.variants]
			.flatMap(({ columns }) => columns)
			.some(({ type }) => type.kind === 'person')
	);
}
