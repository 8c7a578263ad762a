import { clausesOf, type Agreement, type Measurement } from '#lib/server/agreements/agreement.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Finding } from './evaluation.ts';
import { evidenceCount, evidenceCountOfEach } from './evidence-count.ts';
import type { Registered } from './indicators/indicator.ts';
import type { Setting } from './setting.ts';
import { paramsIn, scopeOf } from './stage/scope.ts';
import { ofEach, overAttendance, readSql } from './stage/stage.ts';

/** What was counted for one measurement: the row of its measure.sql, and the rows of sheets behind it. */
export interface Counted {
	row: unknown;
	evidence: Finding['evidence'];
}

/** Everything that was counted, by what was asked: an indicator with its settings, wherever clauses use it. */
export type Figures = Map<string, Counted>;

type Indicators = Record<string, Registered>;

/** Takes staged facts of one partnership; gives every figure that its agreement asks for. */
export async function figuresOf(
	query: Query,
	setting: Setting,
	indicators: Indicators
): Promise<Figures> {
	const figures: Figures = new Map();
	const counted = evidenceCount(query);
	for (const asked of askedBy(setting.agreement, indicators)) {
		const { measure, evidence, values } = sqlOf(asked, setting);
		const sql = overAttendance(measure);
		figures.set(asked.key, {
			row: await query.one(sql, paramsIn(sql, values)),
			evidence: await counted(evidence, values)
		});
	}
	return figures;
}

/** The same for each of several partnerships at once, by id: one statement a figure, however many they are. */
export async function figuresOfEach(
	query: Query,
	settings: Setting[],
	indicators: Indicators
): Promise<Map<string, Figures>> {
	const all = new Map(settings.map(({ partnership }) => [partnership.id, new Map() as Figures]));
	const [setting] = settings;
	if (!setting) return all;
	const counted = evidenceCountOfEach(query);
	for (const asked of askedBy(setting.agreement, indicators)) {
		const { measure, evidence, values } = sqlOf(asked, setting);
		const sql = ofEach(measure);
		const counts = await counted(evidence, values);
		for (const { of, ...row } of await query.all<{ of: string }>(sql, paramsIn(sql, values)))
			all.get(of)?.set(asked.key, { row, evidence: counts.get(of) ?? { rows: 0, uploads: [] } });
	}
	return all;
}

/** Takes an agreement; gives the SQL of every figure that it asks for, and of the rows behind it. */
export function sqlAskedBy(agreement: Agreement, indicators: Indicators): string[] {
	return askedBy(agreement, indicators).flatMap(({ indicator: { folder } }) => [
		readSql('indicators', folder, 'measure.sql'),
		readSql('indicators', folder, 'evidence.sql')
	]);
}

/** What tells one figure from another: the indicator and its settings. */
export function figureKey({ folder, settingsFor }: Registered, measurement: Measurement): string {
	const settings = settingsFor(measurement);
	const known = KEYS.get(settings) ?? `${folder} ${JSON.stringify(settings)}`;
	KEYS.set(settings, known);
	return known;
}

const KEYS = new WeakMap<object, string>();

interface Asked {
	key: string;
	indicator: Registered;
	measurement: Measurement;
}

/** Every figure once, though several clauses may ask for it. */
function askedBy(agreement: Agreement, indicators: Indicators): Asked[] {
	const asked = clausesOf(agreement)
		.flatMap(({ measurements }) => measurements)
		.map((measurement) => ({ measurement, indicator: indicatorOf(measurement, indicators) }))
		.filter(({ indicator }) => indicator.readsFacts)
		.map((one) => ({ ...one, key: figureKey(one.indicator, one.measurement) }));
	return [...new Map(asked.map((one) => [one.key, one])).values()];
}

/** Takes a measurement; gives its indicator, or throws where the agreement names one that there is not. */
export function indicatorOf({ indicator }: Measurement, indicators: Indicators): Registered {
	const found = indicators[indicator];
	if (!found) throw new Error(`There is no indicator “${indicator}” in evaluation/indicators.`);
	return found;
}

function sqlOf({ indicator, measurement }: Asked, setting: Setting) {
	return {
		measure: readSql('indicators', indicator.folder, 'measure.sql'),
		evidence: readSql('indicators', indicator.folder, 'evidence.sql'),
		values: { ...scopeOf(setting), ...indicator.settingsFor(measurement) }
	};
}
