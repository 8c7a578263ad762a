import { STATES, type State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Override } from '#lib/server/evaluation/evaluation.ts';
import type { DecidedAction } from '#lib/server/ledger/said-entries.ts';
import type { Agenda, AgendaItem } from './agenda.ts';

/** What the forum decided, in the order in which minutes tell it. Roles decide and do; nobody is named. */
export interface Minutes {
	/** Who met, when, and where that is minuted; null before the review was opened. */
	sitting: { role: string; date: string; reference: string } | null;
	ended: boolean;
	talkedAbout: number;
	promises: number;
	/** Agreed as found, by state. */
	agreed: { state: State; items: Named[] }[];
	overridden: (Named & { computed: State; override: Override })[];
	actions: Pick<DecidedAction, 'title' | 'owner' | 'due' | 'clause'>[];
	/** Promises that nobody talked about. */
	left: Named[];
}

/** A promise by its clause and its short words. */
export type Named = Pick<AgendaItem, 'ref' | 'promise'>;

/** Takes what is disclosed and the agenda of its review; gives what its minutes say of promises and actions. */
export function minutesOf({ said }: Pick<Disclosed, 'said'>, agenda: Agenda): Minutes {
	const items = agenda.groups.flatMap((group) => group.items);
	const isOpen = said.open !== null;
	return {
		sitting: said.open ?? said.held.at(-1)?.sitting ?? null,
		ended: !isOpen && said.held.length > 0,
		talkedAbout: agenda.talkedAbout,
		promises: agenda.promises,
		agreed: STATES.flatMap((state) => agreedAs(state, items)),
		overridden: items.flatMap(({ decided: { override }, state, ...item }) =>
			override ? [{ ...named(item), computed: state, override }] : []
		),
		actions: said.actions.map(({ title, owner, due, clause }) => ({ title, owner, due, clause })),
		left: items.filter(({ talkedAbout }) => !talkedAbout).map(named)
	};
}

function agreedAs(state: State, items: AgendaItem[]): Minutes['agreed'] {
	const own = items.filter((item) => item.state === state && item.decided.agreed !== null);
	return own.length > 0 ? [{ state, items: own.map(named) }] : [];
}

function named({ ref, promise }: Named): Named {
	return { ref, promise };
}
