import { saidOf } from '#lib/server/house/said-of.ts';
import type { Deed } from './deed.ts';
import type { Reviewing } from './reviewing.ts';
import { atTheMeeting } from './sitting-open.ts';

/** Takes a review and a form that names something said by its place in the ledger; takes it back. Once taken back it stays so. */
export function takeBack(reviewing: Reviewing, form: FormData): Deed {
	return atTheMeeting(reviewing, () => {
		const { house, by, about } = reviewing;
		const entry = Number(form.get('entry'));
		house.decideAsItStands(() => {
			const { agreed, requests, actions, priorities } = saidOf(
				house,
				about.partnership,
				about.year
			);
			const holds = [...agreed, ...requests, ...actions, ...priorities];
			return holds.some(({ seq }) => seq === entry)
				? [{ kind: 'taken-back', ...about, entry }]
				: [];
		}, by);
		return { done: 'taken-back' };
	});
}
