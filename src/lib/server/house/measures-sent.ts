import type { KnownMeasure } from '#lib/server/intake/known-measures.ts';
import type { Query } from '#lib/server/warehouse/query.ts';

/** Takes the warehouse and a partnership; gives the measures of outcomes in force, each with the topic it is mostly under. */
export async function measuresSent(
	warehouse: Query,
	partnership: string | null
): Promise<KnownMeasure[]> {
	if (partnership === null) return [];
	return warehouse.all<KnownMeasure>(
		`SELECT measure_code AS measure, mode(topic_code ORDER BY topic_code) AS topic FROM outcomes_current
		WHERE partnership = $partnership GROUP BY ALL ORDER BY measure`,
		{ partnership }
	);
}
