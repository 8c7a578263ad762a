import type { Deed } from './deed.ts';
import type { Reviewing } from './reviewing.ts';
import { atTheMeeting } from './sitting-open.ts';

/** Takes a review and a form that names something said by its place in the ledger; takes it back. Once taken back it stays so. */
export function takeBack(reviewing: Reviewing, form: FormData): Deed {
	return atTheMeeting(reviewing, () => {
		const { house, disclosed, by, about } = reviewing;
		const entry = Number(form.get('entry'));
		const { agreed, requests, actions, priorities } = disclosed.said;
		const holds = [...agreed, ...requests, ...actions, ...priorities];
		if (holds.some(({ seq }) => seq === entry))
			house.decide([{ kind: 'taken-back', ...about, entry }], by);
		return { done: 'taken-back' };
	});
}
