import type { MeetingDot } from '#lib/document/report.ts';
import type { Mark } from './drawing/marks.ts';
import { meetingSigns, STEP, STATUS_WORDS } from './drawing/meetings.ts';
import { svgOf } from './drawing/svg.ts';

/** Named by the terms where the caller has no names of its own. */
const HALF_TERMS = ['Autumn', 'Spring', 'Summer'].flatMap((term) => [
	{ label: `${term} 1` },
	{ label: `${term} 2` }
]);
const HALF_TERM = 38;
const BETWEEN_TERMS = 10;
const A_LINE = 2;
const WIDTH = 250;

/** Takes a ledger row's meetings and the six half terms; gives a small SVG of them, named for assistive technology. */
export function dotStrip(dots: MeetingDot[], halfTerms: { label: string }[] = HALF_TERMS): string {
	const lines = Math.max(
		1,
		...halfTerms.map((_, at) => Math.ceil(within(dots, at).length / A_LINE))
	);
	const base = 24 + (lines - 1) * STEP;
	const marks = halfTerms.flatMap((_, at) => halfTermMarks(within(dots, at), middleOf(at), base));
	return svgOf(marks, { width: WIDTH, height: base + 8, name: inWords(dots, halfTerms) });
}

function halfTermMarks(dots: MeetingDot[], x: number, base: number): Mark[] {
	const ground: Mark = {
		shape: 'line',
		points: [
			[x - 12, base],
			[x + 12, base]
		],
		stroke: 'context'
	};
	return [ground, ...meetingSigns(dots, x, base - 11, A_LINE)];
}

/** The middle of a half term, with a wider gap between terms. */
function middleOf(at: number): number {
	return 14 + at * HALF_TERM + Math.floor(at / 2) * BETWEEN_TERMS;
}

function within(dots: MeetingDot[], at: number): MeetingDot[] {
	return dots.filter((meeting) => meeting.halfTerm === at + 1);
}

function inWords(dots: MeetingDot[], halfTerms: { label: string }[]): string {
	const said = halfTerms.flatMap(({ label }, at) => {
		const meetings = within(dots, at);
		return meetings.length ? [`${label}: ${counts(meetings)}`] : [];
	});
	return said.length ? `Meetings. ${said.join('; ')}.` : 'No meetings in this year.';
}

function counts(meetings: MeetingDot[]): string {
	const statuses = Object.entries(STATUS_WORDS).map(([status, words]) => {
		const count = meetings.filter((meeting) => meeting.status === status).length;
		return count ? `${count} ${words}` : '';
	});
	return statuses.filter(Boolean).join(', ');
}
