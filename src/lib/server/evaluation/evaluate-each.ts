import type { AcademicYear } from '#lib/calendar/academic-year.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import { asSent } from './as-sent.ts';
import type { Facts } from './evaluate.ts';
import type { Finding } from './evaluation.ts';
import { figuresOfEach, sqlAskedBy } from './figures.ts';
import { findingsOf } from './findings.ts';
import { INDICATORS } from './indicators/index.ts';
import type { Registered } from './indicators/indicator.ts';
import { CELLS, outcomesOfEach } from './outcomes/outcomes.ts';
import { settingOf } from './setting.ts';
import { stageEach } from './stage/stage.ts';

export interface EvaluatingEach {
	warehouse: Facts;
	partnerships: Partnership[];
	/** As written: each partnership’s own targets in force are applied here. */
	agreement: Agreement;
	year: AcademicYear;
	/** ISO date. */
	asAt: string;
	indicators?: Record<string, Registered>;
}

/** So many at a time that what is staged of them fits into the warehouse’s memory. */
const AT_A_TIME = 1200;

/**
 * Takes partnerships that follow one agreement; gives the findings of each, by its id: what `evaluate`
 * finds for each alone, from one pass over the facts for hundreds of them. For measuring, not for showing:
 * without the year’s outcomes (`outcomesByYearEnd`) the door of `disclosure/` can’t protect an earlier date.
 */
export async function evaluateEach(asked: EvaluatingEach): Promise<Map<string, Finding[]>> {
	const found = new Map<string, Finding[]>();
	for (let first = 0; first < asked.partnerships.length; first += AT_A_TIME) {
		const partnerships = asked.partnerships.slice(first, first + AT_A_TIME);
		const part = await asked.warehouse.snapshot((query) =>
			findingsOfEach(query, { ...asked, partnerships })
		);
		for (const [id, findings] of part) found.set(id, findings);
	}
	return found;
}

async function findingsOfEach(
	query: Query,
	{ partnerships, agreement, year, asAt, indicators = INDICATORS }: EvaluatingEach
): Promise<[string, Finding[]][]> {
	const sent = await asSent(query, partnerships);
	const settings = sent.map((partnership) => settingOf(partnership, agreement, year, asAt));
	await stageEach(query, settings, [...sqlAskedBy(agreement, indicators), CELLS]);
	const all = await figuresOfEach(query, settings, indicators);
	const outcomes = await outcomesOfEach(query);
	return settings.map((setting) => {
		const { id } = setting.partnership;
		const figures = all.get(id) ?? new Map();
		const means = { figures, setting, outcomes: outcomes.get(id) ?? [], indicators };
		return [id, findingsOf(means)];
	});
}
