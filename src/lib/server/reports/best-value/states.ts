import type { Report } from '#lib/document/report.ts';
import { STATES, STATE_WORDS, type State } from '#lib/document/state.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { capital } from '../words/numbers.ts';
import { NOT_COMPARABLE } from './limits.ts';

/** What each state says of an indicator: most are compared with others, so that the time left has no part in it. */
export const SAYS_OF_INDICATOR: Partial<Record<State, string>> = {
	'no-evidence': `${NOT_COMPARABLE}; or nothing was sent`,
	'not-met': 'below what was agreed, or needs left unmet',
	'at-risk': 'more than 10% worse than the median of services like it',
	'on-track': 'at most 10% worse than the median of services like it',
	met: 'as good as the median of services like it, or better; or as agreed',
	'for-information': 'counted, and judged against nothing'
};

/** Takes what is disclosed of a review; gives its indicators by state, and what each state in use says in it. */
export function statesOf(
	disclosed: DisclosedReview
): Pick<Report, 'counts' | 'counted' | 'countsNote' | 'stateMeanings'> {
	const counts = countsOf(promisesOf(disclosed));
	const used = STATES.filter((state) => counts.some((one) => one.state === state && one.count > 0));
	const said = used.flatMap((state) => {
		const says = SAYS_OF_INDICATOR[state];
		return says ? [`${STATE_WORDS[state]}: ${says}.`] : [];
	});
	return {
		counts,
		counted: 'Indicators',
		countsNote: `What the states say in this review. ${said.join(' ')}${NO_FORECAST}`,
		stateMeanings: Object.fromEntries(
			Object.entries(SAYS_OF_INDICATOR).map(([state, says]) => [state, `${capital(says)}.`])
		)
	};
}

const NO_FORECAST = ' They compare: none of them says what is still to come.';
