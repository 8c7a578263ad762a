import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { isReview, type DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { footerOf } from '../footer.ts';
import { frameOf } from '../frame.ts';
import { assurance } from './assurance.ts';
import { challenge, compete, consult } from './challenge-consult-compete.ts';
import { compare } from './compare.ts';
import { headline, UNDER_THE_GENERAL_DUTY } from './cover.ts';
import { findingsAndOptions } from './findings-and-options.ts';
import { fourEs } from './four-es.ts';
import { improvementPlan } from './improvement-plan.ts';
import { method } from './method.ts';
import { scopeAndPeriod } from './scope.ts';
import { sevenThemes } from './seven-themes.ts';
import { statesOf } from './states.ts';

/** Takes what is disclosed of a review; gives the Best Value review in METHOD 11.3’s eleven sections. */
export function bestValue(disclosed: Disclosed): Report {
	return {
		...frameOf(disclosed),
		name: 'best-value',
		title: 'Best Value review',
		kicker: `Best Value review, financial year ${disclosed.year.label}`,
		...(isReview(disclosed) ? contentsOf(disclosed) : noReview()),
		footer: footerOf(disclosed)
	};
}

type Contents = Pick<Report, 'headline' | 'lede' | 'counts' | 'countsNote' | 'sections'>;

function contentsOf(disclosed: DisclosedReview): Contents {
	return {
		headline: headline(disclosed),
		lede: UNDER_THE_GENERAL_DUTY,
		...statesOf(disclosed),
		sections: [
			scopeAndPeriod(disclosed),
			method(disclosed),
			challenge(disclosed),
			compare(disclosed),
			consult(disclosed),
			compete(disclosed),
			fourEs(disclosed),
			sevenThemes(disclosed),
			findingsAndOptions(disclosed),
			improvementPlan(disclosed),
			assurance(disclosed)
		]
	};
}

/** An evaluation of an agreement holds none of a review’s figures. */
function noReview(): Contents {
	return {
		headline: 'This evaluation is of an agreement, not of a financial year.',
		lede: UNDER_THE_GENERAL_DUTY,
		counts: [],
		sections: []
	};
}
