import { clauseHref } from '#lib/document/addresses.ts';
import type { Block, Cell, Section } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { forumSentences } from '../annual-evaluation/forum-sentences.ts';
import { placeOf } from '../place.ts';
import { promisesOf, type Promise } from '../promises.ts';
import { shortfall } from '../shortfall.ts';
import { capital, inWords } from '../words/numbers.ts';
import { overrideSentence } from '../words/override.ts';

/** Takes what is disclosed; gives how the forums keep to what was agreed, and the promises most in need. */
export function promises(disclosed: Disclosed): Section {
	const needy = promisesInNeed(disclosed);
	const said = forumSentences(disclosed).join(' ');
	return {
		id: 'promises',
		title: 'What the partnership promised',
		...(said ? { intro: said } : {}),
		blocks: [needy.length > 0 ? table(needy, disclosed) : NOBODY]
	};
}

const NOBODY: Block = {
	kind: 'prose',
	paragraphs: ['No promise is at risk, not met or without evidence.']
};

const MOST = 3;
const IN_NEED = ['not-met', 'at-risk', 'no-evidence'] as const;

/** Takes what is disclosed; gives the promises in need: what can’t be reached first, then what is at risk, then what can’t be shown; of each the largest shortfall first. */
export function promisesInNeed(disclosed: Disclosed): Promise[] {
	const once = promisesOf(disclosed).filter(({ clause }) => !clause.sameAs);
	return IN_NEED.flatMap((state) =>
		once
			.filter(({ finding }) => finding.state === state)
			.toSorted((a, b) => shortfall(b.finding) - shortfall(a.finding))
	);
}

function table(needy: Promise[], disclosed: Disclosed): Block {
	return {
		kind: 'table',
		id: 'most-in-need',
		title: 'Promises most in need',
		...(needy.length > MOST ? { subtitle: chosen(needy) } : {}),
		columns: [
			{ key: 'promise', label: 'Promise, and why' },
			{ key: 'state', label: 'State' }
		],
		rows: needy.slice(0, MOST).map((promise) => {
			const [name, state] = named(promise, disclosed);
			return [{ ...name!, note: why(promise.finding) }, state!];
		}),
		notes: []
	};
}

/** Of the others a name and a state: no more than page 2 has room for beside the pupils. */
const MOST_OTHERS = 8;

/** Takes what is disclosed; gives the promises in need that the first page doesn’t name, if there are any. */
export function otherPromises(disclosed: Disclosed): Section[] {
	const others = promisesInNeed(disclosed).slice(MOST);
	if (others.length === 0) return [];
	const more = others.length - MOST_OTHERS;
	return [
		{
			id: 'other-promises',
			title: 'The other promises in need',
			wide: true,
			blocks: [
				{
					kind: 'table',
					id: 'others-in-need',
					title: 'In the same order',
					columns: COLUMNS,
					rows: others.slice(0, MOST_OTHERS).map((promise) => named(promise, disclosed)),
					notes: [...(more > 0 ? [`${capital(inWords(more))} more in the annual evaluation.`] : [])]
				}
			]
		}
	];
}

const COLUMNS = [
	{ key: 'promise', label: 'Promise' },
	{ key: 'state', label: 'State' }
];

function named({ clause, finding }: Promise, disclosed: Disclosed): Cell[] {
	return [
		{ text: clause.short, href: clauseHref(placeOf(disclosed), clause.ref) },
		{ text: STATE_WORDS[finding.state], state: finding.state }
	];
}

const SAID = { 'not-met': 'not met', 'at-risk': 'at risk', 'no-evidence': 'without evidence' };

/** By which rule they were chosen, where there are more than two pages have room for. */
function chosen(needy: Promise[]): string {
	const states = IN_NEED.filter((state) => needy.some(({ finding }) => finding.state === state));
	const words = states.map((state) => SAID[state]);
	const all = words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words[0];
	const order = states.length > 1 ? 'in this order, ' : '';
	const within = states[0] === 'no-evidence' ? 'as the agreement lists them' : FURTHEST;
	return `${capital(inWords(MOST))} of ${needy.length} that are ${all}: ${order}${within}.`;
}

const FURTHEST = 'the furthest from what was agreed first';

function why({ reason, override }: Promise['finding']): string {
	return [reason, ...(override ? [overrideSentence(override)] : [])].join(' ');
}
