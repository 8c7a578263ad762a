import type { AcademicYear } from '#lib/calendar/academic-year.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Evaluation, UploadSummary } from './evaluation.ts';
import { asSent } from './as-sent.ts';
import { figuresOf } from './figures.ts';
import { findingsOf } from './findings.ts';
import { forumsOf } from './forums/forums.ts';
import { INDICATORS } from './indicators/index.ts';
import type { Registered } from './indicators/indicator.ts';
import { termNotes } from './indicators/two-schools/term.ts';
import { outcomesByYearEnd } from './outcomes/by-year-end.ts';
import { outcomesOf } from './outcomes/outcomes.ts';
import { participationOf } from './participation.ts';
import { prioritiesOf } from './priorities/priorities.ts';
import { seriesOf } from './series/series.ts';
import { settingOf, type Setting } from './setting.ts';
import { stage } from './stage/stage.ts';
import { surveysOfNobody } from './surveys/of-nobody.ts';
import { trainingOf } from './training/topics.ts';

/** The facts as they are at one moment, on a connection of one’s own: a Warehouse is one. */
export interface Facts {
	snapshot<T>(read: (query: Query) => Promise<T>): Promise<T>;
}

export interface Evaluating {
	warehouse: Facts;
	partnership: Partnership;
	/** As written; the targets in force at the as-at date, in the year, are applied here. */
	agreement: Agreement;
	year: AcademicYear;
	/** ISO date. */
	asAt: string;
	uploads: UploadSummary[];
	evidenceVersion: string;
	/** The registry, unless a test brings its own. */
	indicators?: Record<string, Registered>;
}

/** Takes who, what, when and the facts; gives everything known, for nobody in particular. */
export function evaluate(asked: Evaluating): Promise<Evaluation> {
	const { agreement, year, asAt } = asked;
	return asked.warehouse.snapshot(async (query) => {
		const [partnership = asked.partnership] = await asSent(query, [asked.partnership]);
		const setting = settingOf(partnership, agreement, year, asAt);
		await stage(query, setting);
		return await evaluated(query, setting, asked);
	});
}

async function evaluated(
	query: Query,
	setting: Setting,
	{ evidenceVersion, uploads, indicators = INDICATORS }: Evaluating
): Promise<Evaluation> {
	const { partnership, agreement, year, asAt, halfTerms, clock } = setting;
	const outcomes = await outcomesOf(query);
	const figures = await figuresOf(query, setting, indicators);
	return {
		partnership,
		agreement,
		year,
		asAt,
		closed: clock.closed,
		evidenceVersion,
		halfTerms,
		halfTermsCompleted: clock.halfTermsCompleted,
		findings: findingsOf({ figures, setting, outcomes, indicators }),
		forums: await forumsOf(query, setting),
		participation: await participationOf(query),
		training: await trainingOf(query, setting, outcomes),
		outcomes,
		...(asAt < year.to ? { outcomesByYearEnd: await outcomesByYearEnd(query, setting) } : {}),
		series: await seriesOf(query, setting),
		priorities: await prioritiesOf(query, setting),
		uploads,
		notes: [...notesOn(setting), ...(await surveysOfNobody(query, setting))]
	};
}

function notesOn(setting: Setting): string[] {
	const { agreement, partnership, asAt, fallbackDates, year } = setting;
	const term = termNotes(agreement, partnership, asAt);
	if (!fallbackDates) return term;
	return [
		...term,
		`Term dates for ${year.label} were not supplied, so general ones are used: autumn to 31 December, spring to 15 April, summer to 31 August.`
	];
}
