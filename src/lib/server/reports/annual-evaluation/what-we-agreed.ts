import { clauseHref } from '#lib/document/addresses.ts';
import type { Filters } from '#lib/document/filters.ts';
import type { Ledger, LedgerRow, MeetingDot, Section } from '#lib/document/report.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { Meeting } from '#lib/server/evaluation/evaluation.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { commentaries } from '../commentary.ts';
import { placeOf } from '../place.ts';
import { byState, promisesOf, type Promise } from '../promises.ts';
import { figureOf } from '../words/figure.ts';
import { otherState, overrideSentence } from '../words/override.ts';
import { countsRounded } from '../words/rounding-notes.ts';
import { deliveredAndImpact } from './delivered-and-impact.ts';
import { forumsChart } from './forums-chart.ts';
import { midSentence } from './mid-sentence.ts';
import { reasonOf } from './other-measures.ts';

/** Takes what is disclosed; gives the ledger of promises, the forums over the year and the activities. */
export function whatWeAgreed(disclosed: Disclosed, filters: Filters): Section {
	return {
		id: 'what-we-agreed',
		title: 'What we agreed, and what happened',
		intro: `Each promise in the ${disclosed.agreement.shortTitle}. What can’t be shown yet comes first; it is not the same as not done.`,
		blocks: [
			ledger(disclosed),
			...forumsChart(disclosed, filters),
			...deliveredAndImpact(disclosed),
			...commentaries(disclosed, 'annual-evaluation', {
				id: 'delivery',
				heading: 'What helped, and what got in the way',
				asks: 'Say what helped the partnership to do what it agreed, and what got in the way.',
				required: false
			})
		]
	};
}

function ledger(disclosed: Disclosed): Ledger {
	return {
		kind: 'ledger',
		id: 'promises',
		title: 'The promises',
		subtitle: 'Dots are meetings in each half term. Follow a figure to the rows behind it.',
		halfTerms: disclosed.halfTerms.map(({ label, term }) => ({ label, term })),
		rows: byState(promisesOf(disclosed)).map((promise) => ledgerRow(promise, disclosed)),
		notes: [
			'Each promise takes the state of its main measure; its other measures are on its own page.',
			...(disclosed.closed ? [] : ['The year is still open: figures are “so far”.']),
			...(disclosed.findings.some(({ measure }) => measure.rounded) ? countsRounded(disclosed) : [])
		]
	};
}

/** Takes a promise; gives its row of the ledger. */
export function ledgerRow(promise: Promise, disclosed: Disclosed): LedgerRow {
	const { clause, finding } = promise;
	const dots = dotsOf(finding.key, disclosed);
	const beside = otherState(finding);
	return {
		ref: clause.ref,
		promise: clause.short,
		state: finding.state,
		...(beside ? { override: beside } : {}),
		reason: whyOf(promise, disclosed),
		figure: figureOf(finding, disclosed),
		...(dots ? { dots } : {}),
		...(finding.state === 'no-evidence' && finding.wants && !finding.override
			? { wants: midSentence(finding.wants, disclosed) }
			: {}),
		href: clauseHref(placeOf(disclosed), clause.ref)
	};
}

/** What was decided is told in the same breath as what was computed. */
function whyOf(promise: Promise, disclosed: Disclosed): string {
	const { override, state } = promise.finding;
	const computed = reasonOf(promise, disclosed);
	return override ? `${computed} ${overrideSentence(override, state)}` : computed;
}

/** Only a promise that counts meetings has dots: its key ends in the forum’s code. */
function dotsOf(key: string, { forums }: Disclosed): MeetingDot[] | undefined {
	const forum = forums.find((forum) => key === `meetings-held:${forum.code}`);
	return forum && forum.meetings.length > 0
		? forum.meetings.map((meeting) => dot(forum, meeting))
		: undefined;
}

/** Takes a forum and its meeting; gives its dot. */
export function dot(forum: DisclosedForum, { date, halfTerm, status }: Meeting): MeetingDot {
	return { halfTerm, date, status, label: `${forum.name}, ${dateInWords(date)}, ${status}` };
}
