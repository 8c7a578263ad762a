import { clauseHref } from '#lib/document/addresses.ts';
import type { Filters } from '#lib/document/filters.ts';
import type { ChartBlock, Table } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { forumsClause } from '../clause-about.ts';
import { placeOf, sourceOf } from '../place.ts';
import { meetingName } from '../meetings.ts';
import { measureText } from '../words/figure.ts';
import { capital, inWords, many, numbered, outOf } from '../words/numbers.ts';
import { dot } from './what-we-agreed.ts';

interface ForumResult {
	forum: DisclosedForum;
	finding: Finding;
	held: number;
}

/** Takes what is disclosed; gives the meetings of each forum over the half terms, or nothing where none is known. */
export function forumsChart(disclosed: Disclosed, filters: Filters): ChartBlock[] {
	const results = resultsOf(disclosed);
	if (results.every(({ forum }) => forum.meetings.length === 0)) return [];
	const shown = results.filter(({ forum }) => !filters.forum || forum.code === filters.forum);
	const only = shown.length === 1 ? shown[0] : undefined;
	const whose = only ? `the ${only.forum.name}` : 'each forum';
	const n = only ? numbered(only.held, 'meeting') : numbered(shown.length, 'forum');
	return [
		{
			kind: 'chart',
			id: 'forums',
			title: only ? titleOfOne(only, disclosed) : title(shown, disclosed),
			subtitle: `Meetings held by ${whose} in each half term, ${disclosed.year.label}. n = ${n}.`,
			alt: only ? altOfOne(only) : alt(shown),
			chart: {
				kind: 'forum-dots',
				halfTerms: disclosed.halfTerms.map(({ label, term }) => ({ label, term })),
				rows: shown.map(({ forum, finding }) => ({
					label: forum.name,
					result: measureText(finding.measure, finding.target),
					state: finding.state,
					dots: forum.meetings.map((meeting) => dot(forum, meeting))
				}))
			},
			table: table(shown, disclosed),
			source: sourceOf(disclosed, ['attendance'], only?.forum.clause ?? forumsClause(disclosed))
		}
	];
}

function resultsOf({ forums, findings }: Disclosed): ForumResult[] {
	return forums.flatMap((forum) => {
		const own = findings.filter(({ clause }) => clause === forum.clause);
		// A clause can promise more than meetings first, such as terms of reference.
		const counted = own.find(({ key }) => key === `meetings-held:${forum.code}`);
		const finding = counted ?? own.find(({ lead }) => lead);
		const held = forum.meetings.filter(({ status }) => status === 'held').length;
		return finding ? [{ forum, finding, held }] : [];
	});
}

function title(results: ForumResult[], { closed }: Disclosed): string {
	const enough = results.filter(({ finding }) =>
		['met', 'on-track'].includes(finding.state)
	).length;
	const met = closed ? 'met as often as agreed' : 'are keeping to the pace agreed';
	if (enough === results.length) return `All ${inWords(enough)} forums ${met}`;
	if (enough === 0)
		return closed ? 'No forum met as often as agreed' : 'No forum is keeping to the pace agreed';
	return `${capital(outOf(enough, results.length))} forums ${met}`;
}

/** "The Governor Forum met two of three times". */
function titleOfOne({ forum, held }: ForumResult, { closed }: Disclosed): string {
	const { name, perYear } = forum;
	const met = closed ? 'met' : name.endsWith('s') ? 'have met' : 'has met';
	if (held === 0) return `No ${meetingName(forum)} was held${closed ? '' : ' yet'}`;
	if (perYear === null || held > perYear) return `The ${name} ${met} ${times(held)}`;
	return `The ${name} ${met} ${inWords(held)} of ${many(perYear, 'time')}`;
}

function times(count: number): string {
	return count === 1 ? 'once' : `${inWords(count)} times`;
}

function altOfOne({ forum, held }: ForumResult): string {
	const others = forum.meetings.length - held;
	const rest = others > 0 ? `, and ${many(others, 'other sign')} for meetings not held` : '';
	return `One row over six half terms: ${many(held, 'filled dot')}${rest}.`;
}

function alt(results: ForumResult[]): string {
	const rows = results.map(({ forum, held }) => `${forum.name} ${many(held, 'dot')}`);
	return `A row of dots for each forum over six half terms. Filled dots: ${rows.join('; ')}.`;
}

function table(results: ForumResult[], disclosed: Disclosed): Table {
	return {
		kind: 'table',
		id: 'forums-table',
		title: 'Meetings held by each forum',
		columns: [
			{ key: 'forum', label: 'Forum' },
			...disclosed.halfTerms.map(({ label }) => ({ key: label, label, unit: 'count' as const })),
			{ key: 'held', label: 'Held', unit: 'count' },
			{ key: 'agreed', label: 'Agreed', unit: 'count' },
			{ key: 'state', label: 'State' }
		],
		rows: results.map(({ forum, finding, held }) => [
			{ text: forum.name, href: clauseHref(placeOf(disclosed), forum.clause) },
			...disclosed.halfTerms.map(({ halfTerm }) => count(heldIn(forum, halfTerm))),
			count(held),
			forum.perYear === null ? { text: 'z', symbol: 'z' as const } : count(forum.perYear),
			{ text: STATE_WORDS[finding.state], state: finding.state }
		]),
		notes: []
	};
}

function heldIn(forum: DisclosedForum, halfTerm: number): number {
	return forum.meetings.filter((m) => m.halfTerm === halfTerm && m.status === 'held').length;
}

function count(number: number) {
	return { text: String(number), number };
}
