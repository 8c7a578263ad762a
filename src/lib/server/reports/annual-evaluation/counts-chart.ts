import type { StackedCounts } from '#lib/charts/stacked-counts.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import { STATE_WORDS, STATES, type State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { promisesOf, type Promise } from '../promises.ts';
import { sourceOf, type Dataset } from '../place.ts';
import { capital, inWords } from '../words/numbers.ts';

interface Part {
	label: string;
	counts: { state: State; count: number }[];
	all: number;
	/** Those that are more than information. */
	judged: number;
	met: number;
	/** As the headline of an open year counts them; null of a year that is over. */
	onTrack: number | null;
	/** Those whose evidence is missing: judged, but never among what can be counted. */
	unseen: number;
	/** Judged by evidence that was sent: the whole of which the headline counts. */
	counted: number;
}

/** Promises are counted from whatever was sent. */
const EVERY_KIND: Dataset[] = [
	...(['attendance', 'training', 'outcomes', 'register'] as const),
	...(['survey', 'finance', 'usage', 'schools'] as const)
];

const WHAT_COUNTS =
	'and the headline count promises that are met, on track, at risk or not met, one made twice only once. Those with no evidence, not due or for information are left out. The share of promises with evidence leaves out those not due and those about the other promises; its own page lists which it counts.';

/** Takes what is disclosed; gives the promises of each part of the agreement by state, a sign a promise. */
export function countsChart(disclosed: Disclosed): ChartBlock[] {
	const parts = partsOf(disclosed);
	if (parts.length < 2 || parts.every((part) => isSilent(part) || part.judged === 0)) return [];
	const { agreement, year, asAt } = disclosed;
	const all = parts.reduce((sum, part) => sum + part.all, 0);
	return [
		{
			kind: 'chart',
			id: 'promises-by-part',
			title: title(parts),
			subtitle: `Promises of the ${agreement.shortTitle} by part and state, ${year.label}, as at ${dateInWords(asAt)}. n = ${all} promises.`,
			alt: `A row of signs for each part. ${parts.map((part) => `${part.label}: ${inTurn(part)}`).join('; ')}.`,
			chart: chartOf(parts),
			table: table(parts, disclosed),
			source: sourceOf(disclosed, EVERY_KIND),
			notes: [`${disclosed.closed ? '“Of … met”' : '“On track of …”'} ${WHAT_COUNTS}`]
		}
	];
}

/** A promise made twice is counted once, where it is first made. */
function partsOf(disclosed: Disclosed): Part[] {
	const promises = promisesOf(disclosed).filter(({ clause }) => !clause.sameAs);
	return disclosed.agreement.sections.flatMap(({ title: label, clauses }) => {
		const refs = new Set(clauses.map(({ ref }) => ref));
		const own = promises.filter(({ clause }) => refs.has(clause.ref));
		return own.length === 0 ? [] : [partOf(label, own, disclosed)];
	});
}

function partOf(label: string, promises: Promise[], { closed }: Disclosed): Part {
	const counts = STATES.map((state) => ({
		state,
		count: promises.filter(({ finding }) => finding.state === state).length
	})).filter(({ count }) => count > 0);
	const of = (state: State) => counts.find((one) => one.state === state)?.count ?? 0;
	const unseen = of('no-evidence');
	return {
		label,
		counts,
		all: promises.length,
		judged: promises.length - of('for-information'),
		met: of('met'),
		onTrack: closed ? null : of('on-track'),
		unseen,
		counted: of('met') + of('on-track') + of('at-risk') + of('not-met')
	};
}

function title(parts: Part[]): string {
	const asked = parts.filter(({ judged }) => judged > 0);
	const silent = asked.filter(isSilent).length;
	if (silent === 0) return 'Every part of the agreement has something to show';
	return `${capital(inWords(silent))} of ${inWords(asked.length)} parts can’t be shown yet`;
}

/** There is something to judge, and no evidence to judge it by. */
function isSilent({ unseen, judged }: Part): boolean {
	return judged > 0 && unseen === judged;
}

function chartOf(parts: Part[]): StackedCounts {
	return {
		kind: 'stacked-counts',
		rows: parts.map((part) => ({ label: part.label, counts: part.counts, text: kept(part) }))
	};
}

/** Counts what the headline counts. */
function kept({ judged, counted, met, onTrack, unseen }: Part): string {
	if (judged === 0) return 'nothing to judge';
	if (counted === 0) return unseen > 0 ? 'none can be shown yet' : 'none due yet';
	const done =
		onTrack === null ? `${met} of ${counted} met` : `${met} met, ${onTrack} on track of ${counted}`;
	return `${done}${unseen > 0 ? `, ${unseen} not shown` : ''}`;
}

function inTurn({ counts }: Part): string {
	return counts
		.map(({ state, count }) => `${count} ${STATE_WORDS[state].toLowerCase()}`)
		.join(', ');
}

function table(parts: Part[], { agreement }: Disclosed): ChartBlock['table'] {
	const used = STATES.filter((state) =>
		parts.some(({ counts }) => counts.some((one) => one.state === state))
	);
	return {
		kind: 'table',
		id: 'promises-by-part-table',
		title: `Promises of the ${agreement.shortTitle} by part and state`,
		columns: [
			{ key: 'part', label: 'Part' },
			...used.map((state) => ({
				key: state,
				label: STATE_WORDS[state],
				unit: 'count' as const
			})),
			{ key: 'all', label: 'Promises', unit: 'count' }
		],
		rows: parts.map(({ label, counts, all }) => [
			{ text: label },
			...used.map((state) => number(counts.find((one) => one.state === state)?.count ?? 0)),
			number(all)
		]),
		notes: []
	};
}

function number(count: number) {
	return { text: String(count), number: count };
}
