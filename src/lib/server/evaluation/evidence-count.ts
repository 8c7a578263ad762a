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
		const key = evidence.slice(evidence.indexOf('\nFROM ')) + JSON.stringify(params);
		const known = this.#counted.get(key) ?? this.#ask(evidence, values);
		this.#counted.set(key, known);
		return known;
	}

	async #ask(evidence: string, values: Record<string, unknown>): Promise<Count> {
		const sql = overAttendance(
			`SELECT upload, count(*) AS rows FROM (${evidence}) GROUP BY upload ORDER BY upload`
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
