import type { DecidedAction } from '#lib/server/ledger/said-entries.ts';
import type { Problems } from '../deciding/sitting.ts';
import { sayOnce, type Deed } from './deed.ts';
import { dayProblem, roleProblem, titleProblem, writtenIn } from './own-words.ts';
import type { Reviewing } from './reviewing.ts';
import { atTheMeeting } from './sitting-open.ts';

/** Takes a review, the promise it is about (null: none in particular) and a form; decides that something is to be done, by whom and by when. */
export function act(reviewing: Reviewing, clause: string | null, form: FormData): Deed {
	return atTheMeeting(reviewing, ({ date }) => {
		const action = {
			title: writtenIn(form, 'title'),
			owner: writtenIn(form, 'owner'),
			due: writtenIn(form, 'due')
		};
		const problems: Problems = {
			...titleProblem('title', action.title, 'Say what is to be done, in a few words.'),
			...roleProblem('owner', action.owner, 'Name the role that does it.'),
			...dayProblem('due', action.due, date, 'Write the day by which it is done.')
		};
		if (Object.keys(problems).length > 0) return { problems };
		const body: DecidedAction = {
			kind: 'decided-action',
			...reviewing.about,
			clause,
			...action
		};
		return sayOnce(reviewing, [body], 'action');
	});
}
