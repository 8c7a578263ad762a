import type { ClosedRequest } from '#lib/server/ledger/said-entries.ts';
import { saidOf } from '#lib/server/house/said-of.ts';
import type { Deed } from './deed.ts';
import { titleProblem, writtenIn } from './own-words.ts';
import type { Reviewing } from './reviewing.ts';

const OUTCOMES = ['sent', 'given-up'] as const;

/** Takes a review and a form that names a request; closes it as sent or given up, with the reason. It needs no meeting. */
export function closeRequest({ house, by, about }: Reviewing, form: FormData): Deed {
	const place = Number(form.get('request'));
	const standing = () =>
		saidOf(house, about.partnership, about.year).requests.find(({ seq }) => seq === place);
	const request = standing();
	if (!request) return { problems: { request: 'This request was taken back.' } };
	if (request.closed) return { done: 'closed' };
	const outcome = OUTCOMES.find((one) => one === form.get('outcome'));
	const reason = writtenIn(form, 'reason');
	const problems = {
		...(outcome ? {} : { [`outcome-${place}`]: 'Say whether it was sent or given up.' }),
		...titleProblem(`reason-${place}`, reason, 'Say what came, or why it is given up.')
	};
	if (!outcome || Object.keys(problems).length > 0) return { problems };
	const body: ClosedRequest = { kind: 'closed-request', ...about, request: place, outcome, reason };
	house.decideAsItStands(() => (standing()?.closed === null ? [body] : []), by);
	return { done: 'closed' };
}
