import { dateInWords } from '#lib/calendar/words.ts';
import type { Block, Section } from '#lib/document/report.ts';
import { STATE_WORDS, type State } from '#lib/document/state.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { isBriefing, type DisclosedBriefing } from '#lib/server/disclosure/briefing.ts';
import type { ShownChange } from '#lib/server/disclosure/changes.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { HeadsForum } from '#lib/server/evaluation/forums/heads-forum.ts';
import { commentary, type Place } from '../commentary.ts';
import { shortfall } from '../shortfall.ts';
import { capital, inWords } from '../words/numbers.ts';
import { kindsInWords } from './kinds-of-change.ts';

/** The name under which all briefings of a partnership share what the chair writes. */
export const SHARED = 'briefing';

/** Where whoever chairs the forum of heads writes once for every board. */
export const FROM_THE_FORUM: Place = {
	id: 'from-the-forum',
	heading: 'From the forum',
	asks: 'What did the heads discuss and agree that every governing board should know? A few sentences: the briefing has two pages, and it goes to every school.',
	required: false,
	most: 700
};

/** Takes the forum of heads; gives what it says to the boards and what changed since it met before, or nothing where neither is there. */
export function aboutTheForum({ forum, latest }: HeadsForum, disclosed: Disclosed): Section[] {
	const blocks = [...written(disclosed), ...since(disclosed)];
	if (blocks.length === 0) return [];
	return [
		{
			id: 'the-forum',
			title: latest ? `The forum of ${dateInWords(latest.date)}` : `The ${forum.name}`,
			blocks
		}
	];
}

/** An empty place is for whoever could write there, and takes no room on paper. */
function written(disclosed: Disclosed): Block[] {
	const block = commentary(disclosed, SHARED, FROM_THE_FORUM);
	return block.written || disclosed.viewer.audience === 'partner' ? [block] : [];
}

const MOST = 4;

function since(disclosed: Disclosed): Block[] {
	if (!isBriefing(disclosed) || !disclosed.briefing.since) return [];
	const { date } = disclosed.briefing.since;
	const moved = movedStates(disclosed);
	if (moved.length === 0)
		return [
			{
				kind: 'prose',
				paragraphs: [`Since the forum of ${dateInWords(date)} no promise has changed its state.`]
			}
		];
	return [
		{
			kind: 'prose',
			paragraphs: [
				`Since the forum of ${dateInWords(date)} ${inWords(moved.length)} ${moved.length === 1 ? 'promise has' : 'promises have'} changed ${moved.length === 1 ? 'its' : 'their'} state: ${kindsInWords(moved)}.${moved.length > MOST ? ` ${capital(inWords(MOST))} of them, the furthest from what was agreed first:` : ''}`
			],
			items: moved.slice(0, MOST).map((change) => moveInWords(change, disclosed))
		}
	];
}

/** Where a promise went, the worst first: what needs a board comes before what doesn’t. */
const WORST_FIRST: State[] = [
	...(['not-met', 'at-risk', 'no-evidence', 'met', 'on-track', 'not-due'] as const),
	'for-information'
];

function movedStates({ briefing, agreement }: DisclosedBriefing): ShownChange[] {
	const twice = new Set(
		clausesOf(agreement).flatMap((clause) => (clause.sameAs ? [clause.ref] : []))
	);
	return briefing
		.since!.changes.filter((change): change is ShownChange => !change.hidden)
		.filter(({ before, after }) => after.lead && before.state !== after.state)
		.filter(({ after }) => !twice.has(after.clause))
		.toSorted(
			({ after: a }, { after: b }) =>
				WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state) || shortfall(b) - shortfall(a)
		);
}

function moveInWords({ before, after }: ShownChange, { agreement }: Disclosed): string {
	const clause = clausesOf(agreement).find(({ ref }) => ref === after.clause);
	const [was, is] = [before, after].map(({ state }) => STATE_WORDS[state].toLowerCase());
	return `${clause?.short ?? after.title}: now ${is}, was ${was}.`;
}
