import type { AskedForEvidence } from '#lib/server/ledger/said-entries.ts';
import type { AgendaItem } from '#lib/server/review/agenda.ts';
import type { Problems } from '../deciding/sitting.ts';
import { sayOnce, type Deed } from './deed.ts';
import { dayProblem, roleProblem, titleProblem, writtenIn } from './own-words.ts';
import type { Reviewing } from './reviewing.ts';
import { atTheMeeting } from './sitting-open.ts';

/** Takes a review, a promise and a form; asks a school, or whoever holds a role, for evidence by a day. */
export function ask(reviewing: Reviewing, { ref }: AgendaItem, form: FormData): Deed {
	return atTheMeeting(reviewing, ({ date }) => {
		const asked = {
			school: writtenIn(form, 'school') || null,
			role: writtenIn(form, 'role') || null,
			what: writtenIn(form, 'what'),
			due: writtenIn(form, 'due')
		};
		const problems: Problems = {
			...whomProblem(asked, reviewing),
			...titleProblem('what', asked.what, 'Say what is asked for, such as “The spring register”.'),
			...dayProblem('due', asked.due, date, 'Write the day by which it is wanted.')
		};
		if (Object.keys(problems).length > 0) return { problems };
		const body: AskedForEvidence = {
			kind: 'asked-for-evidence',
			...reviewing.about,
			clause: ref,
			...asked
		};
		return sayOnce(reviewing, [body], 'asked');
	});
}

function whomProblem(
	{ school, role }: Pick<AskedForEvidence, 'school' | 'role'>,
	{ disclosed: { partnership } }: Reviewing
): Problems {
	if (school !== null && role !== null)
		return { school: 'Choose a school or name a role, not both: each gets a request of its own.' };
	if (school !== null)
		return partnership.schools.some(({ id }) => id === school)
			? {}
			: { school: 'This school is no longer in the partnership’s list. Choose another.' };
	return roleProblem('role', role ?? '', 'Choose a school, or name the role that is asked.');
}
