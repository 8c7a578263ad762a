import type { Place } from '#lib/document/addresses.ts';
import { yearHref } from '#lib/document/addresses.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Report } from '#lib/document/report.ts';
import type { DisclosedSaid } from '#lib/server/disclosure/said.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { placesBeyond } from '#lib/server/reports/words/beyond.ts';
import { capital, list, many } from '#lib/server/reports/words/numbers.ts';

/** Something to look at before a report is signed, with the page on which it is mended. */
export interface Item {
	/** Nothing is signed or sealed while one is blocking. */
	weight: 'blocking' | 'warning' | 'information';
	words: string;
	mend: { text: string; href: string };
}

/** What is looked at. */
export interface Checked {
	place: Place;
	/** As those who sign it see it. */
	report: Report;
	said: Pick<DisclosedSaid, 'requests' | 'held'>;
	/** Uploads that count in it, with the rows held back of each. */
	uploads: { id: string; file: string; held: number }[];
	/** Files that came in and were never accepted. */
	waiting: { id: string; file: string }[];
	/** Questions of the agreement that nobody has answered. */
	unanswered: number;
	/** How many promises there are, how many of them the review talked about, and of how many it set a state. */
	review: { promises: number; talkedAbout: number; overridden: number };
	/** Whether the year is over at the report’s date. */
	closed: boolean;
	/** ISO date. */
	today: string;
}

const RULES: ((checked: Checked) => Item[])[] = [
	missingWords,
	overdueRequests,
	wordsBeyondTheEvidence,
	openRequests,
	yearOpen,
	reviewToCome,
	notTalkedAbout,
	heldRows,
	waitingFiles,
	unansweredQuestions,
	unshown,
	setByDecision
];

const WEIGHTS = ['blocking', 'warning', 'information'];

/** Takes what is looked at before a report is signed; gives what was found, what blocks it first. */
export function checklist(checked: Checked): Item[] {
	return RULES.flatMap((rule) => rule(checked)).sort(
		(a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight)
	);
}

function missingWords({ report, place }: Checked): Item[] {
	return placesOf(report)
		.filter(({ place: { required, written } }) => required && !written)
		.map(({ title, place: { id, heading } }) => ({
			weight: 'blocking',
			words: `“${heading}” under “${title}” has not been written yet.`,
			mend: { text: 'Write it', href: writeHref(place, report, id) }
		}));
}

function wordsBeyondTheEvidence({ report, place }: Checked): Item[] {
	return placesBeyond(report).map(({ place: { id, heading }, beyond }) => ({
		weight: 'warning',
		words: `“${heading}” says ${list(beyond.map(({ words }) => `“${words}”`))}, which is more than the strength of the evidence allows.`,
		mend: { text: 'Look at its words', href: writeHref(place, report, id) }
	}));
}

function overdueRequests({ said, place, report, today }: Checked): Item[] {
	return said.requests
		.filter(({ closed, due }) => !closed && due < today)
		.map(({ seq, clause, what, due }) => ({
			weight: 'blocking',
			words: `Evidence that was asked for is overdue: ${unstopped(what)}, for clause ${clause}, by ${dateInWords(due)}.`,
			mend: {
				text: 'Close the request, or give it up with a reason',
				href: requestHref(place, report, seq)
			}
		}));
}

function openRequests({ said, place, report, today }: Checked): Item[] {
	const open = said.requests.filter(({ closed, due }) => !closed && due >= today);
	return open.map(({ seq, clause, what, due }) => ({
		weight: 'warning',
		words: `Evidence that was asked for has not come yet: ${unstopped(what)}, for clause ${clause}, by ${dateInWords(due)}.`,
		mend: { text: 'Look at the request', href: requestHref(place, report, seq) }
	}));
}

function yearOpen({ closed, report, place }: Checked): Item[] {
	if (closed) return [];
	return [
		{
			weight: 'warning',
			words: `The year is still open: figures are as at ${dateInWords(report.asAt)}, and will change.`,
			mend: { text: 'Look at the year', href: `${yearHref(place)}${asAtOf(report)}` }
		}
	];
}

/** Reports that the review of a year goes through; others have no review. */
const REVIEWED = ['annual-evaluation', 'management-partnership'];

function reviewToCome({ said, report, place }: Checked): Item[] {
	if (said.held.length > 0 || !REVIEWED.includes(report.name)) return [];
	return [
		{
			weight: 'warning',
			words: `The review of ${report.year.label} has not been held here yet.`,
			mend: { text: 'Open the review room', href: reviewHref(place, report) }
		}
	];
}

function notTalkedAbout({ review, said, report, place }: Checked): Item[] {
	const { promises, talkedAbout } = review;
	if (said.held.length === 0 || !REVIEWED.includes(report.name) || talkedAbout >= promises)
		return [];
	return [
		{
			weight: 'warning',
			words: `The review talked about ${talkedAbout} of ${many(promises, 'promise')} as they stand today.`,
			mend: { text: 'Go through the others', href: reviewHref(place, report) }
		}
	];
}

function heldRows({ uploads }: Checked): Item[] {
	return uploads
		.filter(({ held }) => held > 0)
		.map(({ id, file, held }) => ({
			weight: 'warning',
			words: `${capital(many(held, 'row'))} of ${file} ${held === 1 ? 'is' : 'are'} held back and ${held === 1 ? 'doesn’t' : 'don’t'} count.`,
			mend: { text: held === 1 ? 'Mend it' : 'Mend them', href: `/evidence/${id}` }
		}));
}

function waitingFiles({ waiting }: Checked): Item[] {
	return waiting.map(({ id, file }) => ({
		weight: 'warning',
		words: `${file} came in and has not been accepted, so nothing in it counts.`,
		mend: { text: 'Look at it', href: `/evidence/${id}` }
	}));
}

function unansweredQuestions({ unanswered, place }: Checked): Item[] {
	if (unanswered === 0) return [];
	return [
		{
			weight: 'warning',
			words: `${capital(many(unanswered, 'question'))} that the agreement leaves open ${unanswered === 1 ? 'has' : 'have'} no answer yet.`,
			mend: { text: 'Answer', href: `/${place.partnership}/questions` }
		}
	];
}

function unshown({ report, place }: Checked): Item[] {
	const count = report.counts.find(({ state }) => state === 'no-evidence')?.count ?? 0;
	if (count === 0) return [];
	return [
		{
			weight: 'information',
			words: `${capital(many(count, 'promise'))} can’t be shown: no evidence was sent.`,
			mend: { text: seeWhich(count), href: promisesHref(place, report) }
		}
	];
}

function setByDecision({ review: { overridden }, report, place }: Checked): Item[] {
	if (overridden === 0 || !REVIEWED.includes(report.name)) return [];
	const have = overridden === 1 ? 'has' : 'have';
	return [
		{
			weight: 'information',
			words: `${capital(many(overridden, 'promise'))} ${have} a state set by decision beside the computed one.`,
			mend: { text: seeWhich(overridden), href: promisesHref(place, report) }
		}
	];
}

function seeWhich(count: number): string {
	return count === 1 ? 'See which' : 'See which ones';
}

function writeHref(place: Place, report: Report, at: string): string {
	return `${yearHref(place)}/${report.name}/write${asAtOf(report)}#write-${at}`;
}

/** The table of all promises, which the year’s page has. */
function promisesHref(place: Place, report: Report): string {
	return `${yearHref(place)}${asAtOf(report)}#promises`;
}

function reviewHref({ partnership, year }: Place, report: Report): string {
	return `/review/${partnership}/${year}${asAtOf(report)}`;
}

function requestHref({ partnership, year }: Place, report: Report, seq: number): string {
	return `/review/${partnership}/${year}/requests${asAtOf(report)}#request-${seq}`;
}

/** What is mended is looked at as at the day of the report. */
function asAtOf({ asAt }: Report): string {
	return `?asAt=${asAt}`;
}

function unstopped(words: string): string {
	return words.replace(/[.\s]+$/, '');
}
