import { uploadId } from '#lib/server/ledger/uploads.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Finding } from './evaluation.ts';
import { paramsIn } from './stage/scope.ts';
import { ofEach, overAttendance } from './stage/stage.ts';

type Count = Finding['evidence'];
type Values = Record<string, unknown>;
interface OfUpload {
	upload: number;
	rows: number;
}

/**
 * Takes staged facts; gives what counts the rows behind a figure, from the SQL of its evidence and its
 * values: how many there are, and of which uploads.
 */
export function evidenceCount(query: Query): (evidence: string, values: Values) => Promise<Count> {
	return onceEach(async (counting, values) => {
		const sql = `${overAttendance(counting)} ORDER BY upload`;
		return countOf(await query.all<OfUpload>(sql, paramsIn(sql, values)));
	});
}

/** The same for each of several partnerships at once, by id. */
export function evidenceCountOfEach(
	query: Query
): (evidence: string, values: Values) => Promise<Map<string, Count>> {
	return onceEach(async (counting, values) => {
		const sql = `${ofEach(counting)} ORDER BY upload`;
		const found = await query.all<OfUpload & { of: string }>(sql, paramsIn(sql, values));
		const byPartnership = Map.groupBy(found, ({ of }) => of);
		return new Map([...byPartnership].map(([of, rows]) => [of, countOf(rows)]));
	});
}

/** What a query selects doesn’t change how many rows it has, so findings about the same rows count them once. */
function onceEach<T>(
	count: (counting: string, values: Values) => Promise<T>
): (evidence: string, values: Values) => Promise<T> {
	const counted = new Map<string, Promise<T>>();
	return (evidence, values) => {
		const counting = `SELECT upload, sum(rows) AS rows FROM (${countingSql(evidence)}) GROUP BY upload`;
		const key = counting + JSON.stringify(paramsIn(evidence, values));
		const known = counted.get(key) ?? count(counting, values);
		counted.set(key, known);
		return known;
	};
}

function countOf(found: OfUpload[]): Count {
	return {
		rows: found.reduce((sum, { rows }) => sum + rows, 0),
		uploads: found.map(({ upload }) => uploadId(upload))
	};
}

/**
 * What is different from row to row within a meeting and school. Evidence that asks for none of it is
 * counted from their summary, which saves reading every row; what is missing here fails loudly.
 */
const ROW_ONLY =
	/\b(source_row|sheet|form|quorate|attendee_\w+|status|hours|\w+_date|feedback_\w+|schools_\w+|people_\w+)\b/;

/** Takes the SQL of evidence; gives SQL for how many of its rows are of which upload. */
function countingSql(evidence: string): string {
	return evidence.split('\nUNION ALL BY NAME\n').map(countingBranch).join('\nUNION ALL\n');
}

function countingBranch(evidence: string): string {
	const from = evidence.slice(evidence.indexOf('\nFROM '));
	const parts = /\bschool\b/.test(from) ? 'school_parts' : 'meeting_parts';
	const summed = from.replace(/\battendance_rows\b/g, parts);
	const bySum = summed !== from && !ROW_ONLY.test(from);
	return bySum ? `SELECT upload, rows ${summed}` : `SELECT upload, 1 AS rows ${from}`;
}
