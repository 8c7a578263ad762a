import type { AgendaItem } from '#lib/server/review/agenda.ts';
import type { Agreed } from '#lib/server/ledger/said-entries.ts';
import { sayOnce, type Deed } from './deed.ts';
import { atTheMeeting } from './sitting-open.ts';
import type { Reviewing } from './reviewing.ts';

/** Takes a review, promises and the states that were before the forum; agrees with them as they were seen. */
export function agree(reviewing: Reviewing, items: AgendaItem[], form: FormData): Deed {
	return atTheMeeting(reviewing, () => {
		const moved = items.filter(({ ref, state }) => seen(form, ref) !== state);
		if (moved.length > 0)
			return { problems: { agree: `Clause ${moved.map(({ ref }) => ref).join(', ')}: ${MOVED}` } };
		const fresh = items.filter(({ decided }) => decided.agreed === null);
		const bodies = fresh.map(({ ref, state }): Agreed => {
			return { kind: 'agreed', ...reviewing.about, clause: ref, state };
		});
		return sayOnce(reviewing, bodies, items.length > 1 ? 'agreed-all' : 'agreed');
	});
}

const MOVED =
	'the state has changed since this page was loaded. Look at it again before you agree.';

function seen(form: FormData, ref: string): string {
	return String(form.get(`state:${ref}`) ?? '');
}
