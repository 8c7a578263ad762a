import type { AttendanceMatrix, Mark } from '#lib/charts/attendance-matrix.ts';
import type { Dumbbell } from '#lib/charts/dumbbell.ts';
import type { ForumDots } from '#lib/charts/forum-dots.ts';
import type { Ladder } from '#lib/charts/ladder.ts';
import type { RankedBars } from '#lib/charts/ranked-bars.ts';
import type { SmallMultiples } from '#lib/charts/small-multiples.ts';
import type { MeetingDot } from '#lib/document/report.ts';

/** One of each kind of chart, by hand: invented schools, figures small enough to check by eye. */

export const HALF_TERMS = [
	{ label: 'Autumn 1', term: 'Autumn' },
	{ label: 'Autumn 2', term: 'Autumn' },
	{ label: 'Spring 1', term: 'Spring' },
	{ label: 'Spring 2', term: 'Spring' },
	{ label: 'Summer 1', term: 'Summer' },
	{ label: 'Summer 2', term: 'Summer' }
];

export const SCHOOLS = [
	'Aldermere Infant',
	'Brackendale Junior',
	'Cotterhill Primary',
	'Dunmoor Nursery and Infant',
	'Elmsworth Primary',
	'Fennelby St Anne’s Church of England Primary',
	'Garth Lane Junior',
	'Hollowbrook School'
];

/** Five held, one planned: the Headteacher Strategic Forum of the fixture. */
export const FORUM_MEETINGS: MeetingDot[] = [
	meeting(1, '2025-09-17'),
	meeting(2, '2025-11-19'),
	meeting(3, '2026-01-21'),
	meeting(4, '2026-03-18'),
	meeting(5, '2026-05-06'),
	{ halfTerm: 6, date: '2026-06-24', status: 'planned', label: 'Strategic Forum' }
];

/** Two held in one half term, one cancelled, one postponed. */
export const BURSAR_MEETINGS: MeetingDot[] = [
	meeting(1, '2025-10-01'),
	meeting(1, '2025-10-15'),
	{ halfTerm: 3, date: '2026-02-04', status: 'cancelled', label: '' },
	{ halfTerm: 5, date: '2026-05-13', status: 'postponed', label: '' }
];

export const forumDots: ForumDots = {
	kind: 'forum-dots',
	halfTerms: HALF_TERMS,
	rows: [
		{
			label: 'Headteacher Strategic Forum',
			result: '5 of 6 meetings',
			state: 'on-track',
			dots: FORUM_MEETINGS
		},
		{
			label: 'School business managers',
			result: '2 of 6 meetings',
			state: 'at-risk',
			dots: BURSAR_MEETINGS
		},
		{ label: 'Governors’ forum', result: 'No evidence', state: 'no-evidence', dots: [] }
	]
};

export const attendanceMatrix: AttendanceMatrix = {
	kind: 'attendance-matrix',
	meetings: FORUM_MEETINGS.filter((dot) => dot.status === 'held').map(({ date }) => ({
		label: dayLabel(date),
		date
	})),
	rows: SCHOOLS.map((school, index) => ({ school, marks: marksOf(index) }))
};

export const rankedBars: RankedBars = {
	kind: 'ranked-bars',
	unit: 'percent',
	max: 100,
	rows: SCHOOLS.map((label, index) => ({
		label,
		value: index === 7 ? null : 95 - index * 11,
		text: index === 7 ? 'No register' : `${95 - index * 11}%`,
		emphasis: index === 6
	})),
	lines: [
		{ value: 100, label: 'Agreed: all schools', suggested: false },
		{ value: 80, label: 'Suggested: 80%', suggested: true }
	]
};

export const ladder: Ladder = {
	kind: 'ladder',
	levels: [
		{
			level: 1,
			name: 'Reactions',
			value: 80,
			known: true,
			text: '24 of 30 (80%)',
			note: '30 of 41 answered'
		},
		{
			level: 2,
			name: 'Learning',
			value: 60,
			known: true,
			text: '18 of 30 (60%)',
			note: '30 of 41 answered'
		},
		{
			level: 3,
			name: 'Organisation support',
			value: null,
			known: false,
			text: 'No evidence',
			note: 'Ask schools after a term'
		},
		{
			level: 4,
			name: 'Use',
			value: 25,
			known: true,
			text: '3 of 12 (25%)',
			note: '12 of 41 followed up'
		},
		{
			level: 5,
			name: 'Outcomes',
			value: null,
			known: true,
			text: '+4 percentage points',
			note: 'See what difference it made'
		}
	]
};

export const dumbbell: Dumbbell = {
	kind: 'dumbbell',
	unit: 'percent',
	beforeLabel: '2025',
	afterLabel: '2026',
	rows: [
		{
			label: 'Partnership',
			before: 61,
			after: 65,
			low: 60.1,
			high: 69.6,
			text: '61% to 65%',
			role: 'partnership',
			small: false
		},
		{
			label: 'Disadvantaged pupils',
			before: 48,
			after: 57,
			low: 47.6,
			high: 65.9,
			text: '48% to 57%',
			role: 'group',
			small: true
		},
		{
			label: 'Pupils with special educational needs',
			before: null,
			after: null,
			low: null,
			high: null,
			text: 'hidden to protect individuals',
			role: 'group',
			small: true
		},
		{
			label: 'England',
			before: 60,
			after: 62,
			low: null,
			high: null,
			text: '60% to 62%',
			role: 'comparator',
			small: false
		}
	]
};

export const smallMultiples: SmallMultiples = {
	kind: 'small-multiples',
	unit: 'percent',
	points: ['2024', '2025', '2026'],
	partnership: [60, 61, 65],
	panels: SCHOOLS.map((label, index) => ({
		label,
		values: index === 5 ? [null, null, null] : [52 + index * 3, 55 + index * 2, 60 + index * 2],
		text: index === 5 ? 'hidden to protect individuals' : `${60 + index * 2}% in 2026`,
		small: index === 3
	}))
};

function meeting(halfTerm: number, date: string): MeetingDot {
	return { halfTerm, date, status: 'held', label: 'Strategic Forum' };
}

function dayLabel(date: string): string {
	const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
	return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
}

/** The last school is in no register; the one before never came; the others have one mark of each other kind. */
function marksOf(index: number): Mark[] {
	if (index === 7) return ['none', 'none', 'none', 'none', 'none'];
	if (index === 6) return ['absent', 'absent', 'apologies', 'absent', 'absent'];
	const marks: Mark[] = ['present', 'present', 'present', 'present', 'present'];
	const other: Mark[] = ['substitute', 'remote', 'apologies', 'absent', 'not-eligible'];
	if (index > 0) marks[index - 1] = other[index - 1] ?? 'present';
	return marks;
}
