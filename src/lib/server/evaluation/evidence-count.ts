import { uploadId } from '#lib/server/ledger/uploads.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Finding } from './evaluation.ts';
import { overAttendance, paramsIn } from './stage/stage.ts';

type Count = Finding['evidence'];

/**
 * Counts the rows behind findings. What a query selects doesn't change how many rows it has, so
 * findings about the same rows count them once.
 */
export class EvidenceCounter {
	readonly #query: Query;
	readonly #counted = new Map<string, Promise<Count>>();

	constructor(query: Query) {
		this.#query = query;
	}

	/** Takes the SQL of evidence and its values; gives how many rows there are, and of which uploads. */
	count(evidence: string, values: Record<string, unknown>): Promise<Count> {
		const params = paramsIn(evidence, values);
		const counting = countingSql(evidence);
		const key = counting + JSON.stringify(params);
		const known = this.#counted.get(key) ?? this.#ask(counting, values);
		this.#counted.set(key, known);
		return known;
	}

	async #ask(counting: string, values: Record<string, unknown>): Promise<Count> {
		const sql = overAttendance(
			`SELECT upload, sum(rows) AS rows FROM (${counting}) GROUP BY upload ORDER BY upload`
		);
		const found = await this.#query.all<{ upload: number; rows: number }>(
			sql,
			paramsIn(sql, values)
		);
		return {
			rows: found.reduce((sum, { rows }) => sum + rows, 0),
			uploads: found.map(({ upload }) => uploadId(upload))
		};
	}
}

/**
 * What is different from row to row within a meeting and school. Evidence that asks for none of it is
 * counted from their summary, which saves reading every row; what is missing here fails loudly.
 */
const ROW_ONLY =
	/\b(source_row|sheet|form|attendee_\w+|status|hours|\w+_date|feedback_\w+|schools_\w+|people_\w+)\b/;

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
