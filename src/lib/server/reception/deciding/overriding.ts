import { dayOf } from '#lib/calendar/in-england.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { STATE_WORDS, type State } from '#lib/document/state.ts';
import { today } from '#lib/server/clock.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { House } from '#lib/server/house/house.ts';
import { countedAs, overridesOf } from '#lib/server/house/overrides.ts';
import type { Overridden } from '#lib/server/ledger/entries.ts';
import { namesSomebody } from './nobody-named.ts';
import type { Saved } from './save-answers.ts';
import { stateProblem, statesOffered } from './states-offered.ts';
import { problemsWith, sittingIn, stillToCome, type Problems } from './sitting.ts';

/** How long a reason may be. */
export const REASON = { least: 10, most: 400 };

/** What the form of a clause’s page offers, and what was decided before. */
export interface Overriding {
	computed: string;
	/** The state that stands beside the computed one, if one does. */
	standing: State | null;
	states: { state: State; label: string }[];
	/** The newest first. */
	history: string[];
}

/** Takes the house, what is disclosed and a clause; gives what may be set beside its computed state. */
export function overridingOf(house: House, disclosed: Disclosed, clause: string): Overriding {
	const { partnership, year, agreement } = disclosed;
	const about = countedAs(agreement, clause);
	const entries = overridesOf(house.ledger, partnership.id, year.id).filter(
		(entry) => entry.clause === about
	);
	const { state } = leadOf(disclosed, clause);
	return {
		computed: STATE_WORDS[state],
		standing: (entries.at(-1)?.state ?? null) as State | null,
		states: statesOffered(disclosed, state),
		history: entries.map(inWords).toReversed()
	};
}

/** Takes the house, what is disclosed, a clause, a form and who sends it; writes down the state that it sets beside the computed one, or takes that back. */
export function saveOverride(
	house: House,
	disclosed: Disclosed,
	clause: string,
	form: FormData,
	by: string
): Saved {
	const sitting = sittingIn(form);
	const reason = String(form.get('reason') ?? '').trim();
	const state = stateIn(form);
	const problems = {
		...problemsWith(sitting, true),
		...stillToCome(sitting.from, today()),
		...reasonProblem(reason),
		...stateProblem(disclosed, state, leadOf(disclosed, clause).state)
	};
	if (Object.keys(problems).length > 0) return { problems };
	const { from: date, role, reference } = sitting;
	const { partnership, year, agreement } = disclosed;
	const entry: Overridden = {
		kind: 'overridden',
		partnership: partnership.id,
		year: year.id,
		clause: countedAs(agreement, clause),
		state: state === 'computed' ? null : state,
		reason,
		role,
		date,
		reference
	};
	if (isNew(house, entry)) house.decide([entry], by);
	return { saved: 1 };
}

function leadOf({ findings }: Disclosed, clause: string) {
	const own = findings.filter((finding) => finding.clause === clause);
	const lead = own.find((finding) => finding.lead) ?? own[0];
	if (!lead) throw new RangeError(`The agreement has no clause ${clause}.`);
	return lead;
}

function stateIn(form: FormData): string {
	return String(form.get('state') ?? '');
}

function reasonProblem(reason: string): Problems {
	if (reason.length < REASON.least)
		return { reason: 'Say why, in a sentence that somebody who wasn’t there understands.' };
	if (reason.length > REASON.most)
		return { reason: `Shorten this to ${REASON.most} characters: it has ${reason.length}.` };
	const named = namesSomebody(reason);
	return named ? { reason: named } : {};
}

/** A form that is sent twice decides nothing new the second time. */
function isNew(house: House, entry: Overridden): boolean {
	const last = overridesOf(house.ledger, entry.partnership, entry.year).findLast(
		({ clause }) => clause === entry.clause
	);
	if (!last) return entry.state !== null;
	const { seq: _seq, at: _at, by: _by, ...body } = last;
	return JSON.stringify(body) !== JSON.stringify(entry);
}

function inWords({
	state,
	reason,
	role,
	date,
	reference,
	by,
	at
}: ReturnType<typeof overridesOf>[number]) {
	const what = state === null ? 'Taken back' : `Set beside it as “${STATE_WORDS[state as State]}”`;
	const written = `written down by ${by} on ${dateInWords(dayOf({ at }))}`;
	return `${what} by ${role} on ${dateInWords(date)}: ${reason.replace(/\.$/, '')} (${reference}); ${written}.`;
}
