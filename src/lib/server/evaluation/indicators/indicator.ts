import type { z } from 'zod';
import type { Measurement } from '#lib/server/agreements/agreement.ts';
import type { Ruling } from '../judge/ruling.ts';
import type { Finding, Measure, OutcomeMeasure } from '../evaluation.ts';
import type { Setting } from '../setting.ts';

/**
 * One way of measuring a promise: a folder with this, `measure.sql` (one row of figures),
 * `evidence.sql` (the rows behind them; where some of them count and others don’t, with a column `counted`)
 * and `examples.yaml` (worked by hand, run by the tests).
 */
export interface Indicator<Settings, Row> {
	/** Its folder. */
	name: string;
	/** What an agreement may say under `with`. */
	settings: z.ZodType<Settings>;
	/** What measure.sql gives. */
	row: z.ZodType<Row>;
	/** Takes the row and what was promised; gives the figure and its state. */
	find: (row: Row, given: Given<Settings>) => Found;
}

export interface Given<Settings> {
	settings: Settings;
	measurement: Measurement;
	setting: Setting;
	/** Outcomes with their change, for indicators of pupils’ outcomes. */
	outcomes: OutcomeMeasure[];
	/** Findings of every clause that is measured from rows, for indicators about promises. */
	others: Finding[];
}

export interface Found {
	measure: Measure;
	ruling: Ruling;
	/** What would have to be sent, where there is no evidence. */
	wants: string;
	strength?: Finding['strength'];
	protect?: boolean;
	cells?: Finding['cells'];
	parts?: Finding['parts'];
}

/** An indicator as the registry holds it: what it needs was checked when it was defined. */
export interface Registered {
	name: string;
	/** Where its SQL lies, from `indicators` on: `meetings/meetings-held`. */
	folder: string;
	/** False where the figure comes from other findings, or from the agreement alone. */
	readsFacts: boolean;
	/** Looks at other findings, and so comes after them. */
	afterOthers: boolean;
	settingsFor: (measurement: Measurement) => Record<string, unknown>;
	find: (row: unknown, given: Omit<Given<never>, 'settings'>) => Found;
}

interface Reading {
	readsFacts?: boolean;
	afterOthers?: boolean;
}

/** Takes an indicator; gives it for the registry, with its settings and row validated at use. */
export function indicator<Settings, Row>(defined: Indicator<Settings, Row> & Reading): Registered {
	const { name, readsFacts = true, afterOthers = false } = defined;
	const settingsFor = onceFor((settings) => defined.settings.parse(settings));
	return {
		name,
		folder: name,
		readsFacts,
		afterOthers,
		settingsFor: (measurement) => settingsFor(measurement) as Record<string, unknown>,
		find: (row, given) =>
			defined.find(defined.row.parse(row), { ...given, settings: settingsFor(given.measurement) })
	};
}

/** A thousand partnerships follow one agreement: what it says under `with` is validated once. */
function onceFor<T>(validated: (settings: object) => T): (measurement: Measurement) => T {
	const known = new WeakMap<object, T>();
	return ({ with: settings }) => {
		if (!known.has(settings)) known.set(settings, validated(settings));
		return known.get(settings) as T;
	};
}

/** Takes a folder of indicators that read the same sheets; gives them as they lie in it. */
export function inFolder(folder: string, indicators: Registered[]): Registered[] {
	return indicators.map((indicator) => ({ ...indicator, folder: `${folder}/${indicator.name}` }));
}
