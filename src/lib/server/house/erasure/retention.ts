import { academicYearOf } from '#lib/calendar/academic-year.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { FACTS } from '#lib/server/warehouse/facts-tables.ts';
import { yearsTouched, type Touched } from '#lib/server/warehouse/periods.ts';
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
 * that the first year of a three-year agreement stays until its end. Who holds an office: until the term
 * ends and twelve months more, counted in whole school years.
 */
const YEARS_MORE = { people: 2, office: 1, totals: 6 };

type Keeps = keyof typeof YEARS_MORE;

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
	{ keeps, fromRows }: { keeps: Keeps; fromRows: boolean }
): Retention {
	const more = YEARS_MORE[keeps];
	const year = `${start} to ${start + 1}`;
	return { until: `${start + 1 + more}-08-31`, year, fromRows, more };
}

// Of a workbook with both, the sheet about people says how long.
async function workedOut(house: House, upload: Upload): Promise<Retention> {
	const received = Number(academicYearOf(upload.received.at).from.slice(0, 4));
	const touched = await yearsOfRows(house, upload);
	// A file of which nothing was accepted may hold anything.
	if (upload.sheets.length === 0) return keptFor(received, { keeps: 'people', fromRows: false });
	const sheets = upload.sheets.map(({ dataset }) => {
		const keeps = keepsOf(dataset);
		const years = touched.filter((one) => one.dataset === dataset).map(({ year }) => year);
		const fromRows = years.length > 0;
		// Whoever has no last day was in office when the sheet came.
		if (keeps === 'office') years.push(received);
		const start = years.length > 0 ? Math.max(...years) : received;
		return { keeps, kept: keptFor(start, { keeps, fromRows }) };
	});
	const people = sheets.filter(({ keeps }) => keeps !== 'totals');
	const kept = (people.length > 0 ? people : sheets).map((sheet) => sheet.kept);
	kept.sort((one, other) => one.until.localeCompare(other.until));
	return people.length > 0 ? kept[0]! : kept.at(-1)!;
}

async function yearsOfRows(house: House, { state, seq, partnership }: Upload): Promise<Touched[]> {
	if (state !== 'accepted') return [];
	const touched = await house.read(partnership, (query) => yearsTouched(query, FACTS, seq));
	return touched.filter(({ year }) => year > 0);
}

function keepsOf(name: string): Keeps {
	const dataset = datasetNamed(name);
	if (!dataset) return 'people';
	if (dataset.keeps) return dataset.keeps;
	const columns = [dataset, ...dataset.variants].flatMap(({ columns }) => columns);
	return columns.some(({ type }) => type.kind === 'person') ? 'people' : 'totals';
}
