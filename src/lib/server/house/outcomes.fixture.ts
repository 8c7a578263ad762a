import { Readable } from 'node:stream';
import type { Answers } from '#lib/server/intake/answers.ts';
import type { House, Loaded } from './house.ts';

const HEADER =
	'time_period,time_identifier,geographic_level,school_urn,topic_code,measure_code,breakdown_topic,breakdown,point,point_date,cohort_id,statistic,numerator,denominator,source';

/** How many of how many pupils, and what else is not as in every other row. */
export interface Counted {
	did: number | string;
	of: number | string;
	school?: string;
	group?: string;
	cohort?: string;
	level?: string;
	date?: string;
	source?: string;
}

/** An outcomes spreadsheet: a row for each figure, from row 2. */
export function outcomesCsv(figures: Counted[]): string {
	return `${[HEADER, ...figures.map(line)].join('\n')}\n`;
}

function line({ did, of, ...rest }: Counted): string {
	const { level = 'School', school = level === 'School' ? 'local-aldermere-infant' : '' } = rest;
	const { group = 'Total', cohort = 'Y6-2026', date = '15/05/2026', source = 'Return' } = rest;
	const topic = group === 'Total' ? 'Total' : 'Disadvantage';
	return `202526,Academic year,${level},${school},READING,KS2_READING_EXP,${topic},${group},followup,${date},${cohort},percent,${did},${of},${source}`;
}

/** Sends figures to be loaded for the invented partnership, with what is said of them. */
export async function sendFigures(
	house: House,
	figures: Counted[],
	revisions?: Answers['revisions']
): Promise<Loaded> {
	const answers = revisions && { Sheet1: { revisions } };
	const sender = { file: 'outcomes.csv', partnership: 'sample', by: 'school office', answers };
	const loaded = await house.load(Readable.from([Buffer.from(outcomesCsv(figures))]), sender);
	if ('refused' in loaded) throw new Error(loaded.refused);
	return loaded;
}

/** “25 of 40” of the rows in force, in the order of schools and groups. */
export async function figuresInForce(house: House): Promise<string[]> {
	await house.catchUp();
	const rows = await house.warehouse.all<{ figure: string }>(
		`SELECT numerator::INTEGER || ' of ' || denominator::INTEGER AS figure FROM outcomes_current
		ORDER BY school_urn, breakdown, upload, source_row`
	);
	return rows.map(({ figure }) => figure);
}
