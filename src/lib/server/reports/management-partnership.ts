import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { footerOf } from './footer.ts';
import { frameOf } from './frame.ts';
import { costs } from './management-partnership/costs.ts';
import { datesOnly } from './management-partnership/found.ts';
import { headline, lede } from './management-partnership/headline.ts';
import { holding } from './management-partnership/holding.ts';
import { next } from './management-partnership/next.ts';
import { outcomes } from './management-partnership/outcomes.ts';
import { people } from './management-partnership/people.ts';
import { risks } from './management-partnership/risks.ts';
import { selfReview } from './management-partnership/self-review.ts';
import { support } from './management-partnership/support.ts';
import { benefits, tenThings } from './management-partnership/promises.ts';
import { time } from './management-partnership/time.ts';
import { about } from './management-partnership/about.ts';
import { countsOf, promisesOf } from './promises.ts';

/**
 * Takes what is disclosed; gives the joint committee’s page: is it holding, what would end it early, what
 * it costs, where the head is, what people say (METHOD 10). Others than its members get states and dates.
 */
export function managementPartnership(disclosed: Disclosed): Report {
	const bare = datesOnly(disclosed);
	return {
		...frameOf(disclosed),
		name: 'management-partnership',
		title: 'One headteacher, two schools: is it holding?',
		kicker: `For the joint committee, ${disclosed.year.label}`,
		headline: headline(disclosed),
		lede: lede(disclosed),
		counts: countsOf(promisesOf(disclosed)),
		sections: [
			holding(disclosed),
			tenThings(disclosed),
			...(bare ? [] : [costs(disclosed)]),
			time(disclosed),
			...(bare ? [] : [people(disclosed)]),
			benefits(disclosed),
			...(bare ? [] : [outcomes(disclosed)]),
			risks(disclosed),
			selfReview(disclosed),
			support(disclosed),
			...(bare ? [] : [next(disclosed)]),
			about(disclosed)
		],
		footer: footerOf(disclosed)
	};
}
