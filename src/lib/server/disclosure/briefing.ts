import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { NOTHING_SAID, type YearSaid } from '#lib/server/said/said.ts';
import { changesBetween, type FindingChange } from './changes.ts';
import { discloseDates, type DisclosedDates } from './dates.ts';
import { disclose } from './disclose.ts';
import type { Disclosed } from './disclosed.ts';
import type { Viewer } from './viewer.ts';

/** What the briefings of a partnership are made from, for nobody in particular. */
export interface BriefingMaterial {
	evaluation: Evaluation;
	/** The same as at the forum before the last; null where there was none. */
	before: Evaluation | null;
	dates: Dated[];
	said: YearSaid;
}

/** What one viewer may see of a year, with what changed since the forum before the last and what lies ahead. */
export interface DisclosedBriefing extends Disclosed {
	briefing: {
		/** ISO date of the forum before the last, and the findings that changed since; null where there was none. */
		since: { date: string; changes: FindingChange[] } | null;
		dates: DisclosedDates;
	};
}

/** Takes what briefings are made from and a viewer; gives what they may see, each part through its own door. */
export function discloseBriefing(material: BriefingMaterial, viewer: Viewer): DisclosedBriefing {
	const { evaluation, before, dates, said } = material;
	const now = disclose(evaluation, viewer, said);
	return {
		...now,
		briefing: {
			since: before && {
				date: before.asAt,
				changes: changesBetween(disclose(before, viewer, NOTHING_SAID), now, {
					before: before.findings,
					after: evaluation.findings
				})
			},
			dates: discloseDates(dates, now)
		}
	};
}

/** Takes what is disclosed; gives whether it is what a briefing is made from. */
export function isBriefing(disclosed: Disclosed): disclosed is DisclosedBriefing {
	return 'briefing' in disclosed;
}
