import type { Figure } from '#lib/document/figure.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import { STATE_WORDS, STATES, type State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { reasonOf } from '#lib/server/reports/annual-evaluation/other-measures.ts';
import { placeOf } from '#lib/server/reports/place.ts';
import { promisesOf, type Promise } from '#lib/server/reports/promises.ts';
import { figureOf } from '#lib/server/reports/words/figure.ts';
import { decidedOn, isTalkedAbout, stillOpen, type Decided, type Open } from './decided.ts';
import { impactOf, type Impact } from './impact.ts';
import { shortfall } from '#lib/server/reports/shortfall.ts';

/** What the forum goes through at its review, in this order. */
export interface Agenda {
	groups: AgendaGroup[];
	/** Promises talked about as they stand today, of all of them: "7 of 23". */
	talkedAbout: number;
	promises: number;
}

export interface AgendaGroup {
	/** Its address: `no-evidence`, `met-2`. */
	id: string;
	title: string;
	/** True where its promises can be agreed in one go; otherwise each has a screen of its own. */
	together: boolean;
	items: AgendaItem[];
}

/** One promise with all that is needed to decide on it. */
export interface AgendaItem {
	/** Clause reference. */
	ref: string;
	promise: string;
	/** The agreement’s own words. */
	words: string;
	state: State;
	figure: Figure | null;
	/** Why this state, and which other measures of it went less well, as the ledger says. */
	reason: string;
	/** What would have to be sent, where there is no evidence. */
	wants: string | null;
	/** What is known of the difference it made, where that is looked for. */
	impact: Impact | null;
	/** The page of its evidence. */
	href: string;
	decided: Decided;
	talkedAbout: boolean;
	open: Open[];
}

/** Where promises are agreed in one go, no more than fit a screen. */
const TOGETHER = 6;

interface Group {
	id: string;
	title: string;
	together: boolean;
	has: (promise: Promise, disclosed: Disclosed) => boolean;
}

/** The first group that has a promise takes it (METHOD 6: what can’t be shown comes first). */
const GROUPS: Group[] = [
	alone('no-evidence', 'What can’t be shown yet', ['no-evidence']),
	alone('not-met-or-at-risk', 'Not met, or at risk', ['not-met', 'at-risk']),
	{
		id: 'no-impact-shown',
		title: 'Delivered, but no difference shown',
		together: false,
		has: isWithoutImpact
	},
	...(['on-track', 'met', 'not-due', 'for-information'] as const).map((state) => ({
		...alone(state, STATE_WORDS[state], [state]),
		together: true
	}))
];

/** Takes what is disclosed; gives the agenda of the review. A promise that is made twice is on it once. */
export function agendaOf(disclosed: Disclosed): Agenda {
	const promises = promisesOf(disclosed).filter(({ clause }) => !clause.sameAs);
	const grouped = Map.groupBy(promises, (promise) =>
		GROUPS.find((group) => group.has(promise, disclosed))
	);
	const groups = GROUPS.flatMap((group) =>
		inScreens(group, byShortfall(grouped.get(group) ?? []), disclosed)
	);
	const items = groups.flatMap((group) => group.items);
	return {
		groups,
		talkedAbout: items.filter(({ talkedAbout }) => talkedAbout).length,
		promises: items.length
	};
}

function alone(id: string, title: string, states: State[]): Group {
	return { id, title, together: false, has: ({ finding }) => states.includes(finding.state) };
}

function isWithoutImpact(promise: Promise, disclosed: Disclosed): boolean {
	if (!['met', 'on-track'].includes(promise.finding.state)) return false;
	return ['none', 'no-clear-change'].includes(impactOf(promise, disclosed) ?? 'some');
}

/** The largest shortfall first; of equal ones not met before at risk, then in the order of the text. */
function byShortfall(promises: Promise[]): Promise[] {
	const rank = ({ finding }: Promise) => STATES.indexOf(finding.state);
	return promises.toSorted(
		(a, b) => shortfall(b.finding) - shortfall(a.finding) || rank(a) - rank(b)
	);
}

/** A group that is agreed in one go is cut into as many as fit a screen each, of much the same length. */
function inScreens(group: Group, promises: Promise[], disclosed: Disclosed): AgendaGroup[] {
	if (promises.length === 0) return [];
	const screens = group.together ? Math.ceil(promises.length / TOGETHER) : 1;
	const length = Math.ceil(promises.length / screens);
	return Array.from({ length: screens }, (_, at) => ({
		id: at === 0 ? group.id : `${group.id}-${at + 1}`,
		title: screens === 1 ? group.title : `${group.title} (${at + 1} of ${screens})`,
		together: group.together,
		items: promises
			.slice(at * length, (at + 1) * length)
			.map((promise) => itemOf(promise, disclosed))
	}));
}

function itemOf(promise: Promise, disclosed: Disclosed): AgendaItem {
	const { clause, finding } = promise;
	const decided = decidedOn(promise, disclosed.said);
	return {
		ref: clause.ref,
		promise: clause.short,
		words: clause.words.trim(),
		state: finding.state,
		figure: figureOf(finding, disclosed),
		reason: reasonOf(promise, disclosed),
		wants: finding.wants,
		impact: impactOf(promise, disclosed),
		href: clauseHref(placeOf(disclosed), clause.ref),
		decided,
		talkedAbout: isTalkedAbout(decided),
		open: stillOpen(decided)
	};
}
