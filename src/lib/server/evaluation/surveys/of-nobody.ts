import { clausesOf } from '#lib/server/agreements/agreement.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Setting } from '../setting.ts';
import { readSql } from '../stage/stage.ts';

/** Takes staged facts; gives a note on each survey whose answers count for no group, where a promise asks one. */
export async function surveysOfNobody(query: Query, { agreement }: Setting): Promise<string[]> {
	if (!asksAGroup({ agreement })) return [];
	const surveys = await query.all<{ survey_id: string }>(readSql('surveys', 'of-nobody.sql'));
	return surveys.map(
		({ survey_id }) =>
			`Survey ${survey_id}: nobody said whom it asked, so its answers count for no promise that asks one group.`
	);
}

function asksAGroup({ agreement }: Pick<Setting, 'agreement'>): boolean {
	return clausesOf(agreement).some(({ measurements }) =>
		measurements.some(
			({ indicator, with: settings }) =>
				['positive-answers', 'answers-by-school'].includes(indicator) && settings['group'] != null
		)
	);
}
