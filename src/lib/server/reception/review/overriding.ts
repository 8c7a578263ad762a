import type { AgendaItem } from '#lib/server/review/agenda.ts';
import { saveOverride } from '../deciding/overriding.ts';
import type { Deed } from './deed.ts';
import type { Reviewing } from './reviewing.ts';
import { atTheMeeting } from './sitting-open.ts';

/** Takes a review, a promise and a form with a state and a reason; sets the state beside the computed one, as decided at the meeting. */
export function override(reviewing: Reviewing, { ref }: AgendaItem, form: FormData): Deed {
	return atTheMeeting(reviewing, ({ role, date, reference }) => {
		const { house, disclosed, by } = reviewing;
		const decided = new FormData();
		for (const name of ['state', 'reason']) decided.set(name, String(form.get(name) ?? ''));
		for (const [name, value] of Object.entries({ role, from: date, reference }))
			decided.set(name, value);
		const outcome = saveOverride(house, disclosed, ref, decided, by);
		if ('problems' in outcome) return outcome;
		return { done: form.get('state') === 'computed' ? 'taken-back' : 'set' };
	});
}
