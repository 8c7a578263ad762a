import type { AttendanceMatrix, Mark } from '../attendance-matrix.ts';
import type { ForumDots } from '../forum-dots.ts';
import type { ChartData } from '../kinds.ts';
import type { RankedBars } from '../ranked-bars.ts';
import type { MeetingDot } from '#lib/document/report.ts';
import { SCHOOLS } from './schools.ts';

const MANY: Mark[] = [
	'present',
	'present',
	'present',
	'substitute',
	'present',
	'apologies',
	'remote',
	'present',
	'absent'
];

/** Invented charts, one or more a kind, for the gallery and the tests. No school in them exists. */
export const SAMPLES: { id: string; title: string; chart: ChartData }[] = [
	{ id: 'forums', title: 'The Governor Forum fell one meeting short', chart: forums() },
	{
		id: 'two-meetings',
		title: 'Five of 20 schools never came to the Governor Forum',
		chart: matrix(2)
	},
	{ id: 'seven-meetings', title: 'Every school came to the Strategic Forum', chart: matrix(7) },
	{ id: 'dosage', title: 'Three schools took part in under half the hours', chart: dosage() }
];

function forums(): ForumDots {
	return {
		kind: 'forum-dots',
		halfTerms: ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'].map(
			(label) => ({
				label,
				term: label.split(' ')[0]!
			})
		),
		rows: [
			{
				label: 'Governor Forum, at least three a year',
				result: '2 of 3',
				state: 'not-met',
				dots: held([1, 3], [5])
			},
			{
				label: 'Headteacher Strategic Forum, at least six a year',
				result: '7 of 6',
				state: 'met',
				dots: held([1, 2, 3, 4, 5, 6, 6])
			},
			{
				label: 'Strategic Cluster Meetings, three a year',
				result: '2 of 3, one planned',
				state: 'on-track',
				dots: held([1, 4], [], [6])
			},
			{
				label: 'Early Help Executive Board, at least three a year',
				result: '1 of 3',
				state: 'at-risk',
				dots: held([2], [], [], [5])
			},
			{
				label: 'Joint training as and when required',
				result: '9 held',
				state: 'for-information',
				dots: held([1, 2, 2, 2, 2, 3, 4, 6, 6])
			},
			{
				label: 'Peer evaluation and headteacher triads',
				result: 'no register sent',
				state: 'no-evidence',
				dots: []
			}
		]
	};
}

function held(
	halfTerms: number[],
	cancelled: number[] = [],
	planned: number[] = [],
	postponed: number[] = []
): MeetingDot[] {
	const dots = (of: number[], status: MeetingDot['status']) =>
		of.map((halfTerm, at) => ({
			halfTerm,
			date: `${halfTerm < 3 ? 2025 : 2026}-${['09', '11', '01', '03', '05', '06'][halfTerm - 1]}-${10 + at}`,
			status,
			label: 'Meeting'
		}));
	return [
		...dots(halfTerms, 'held'),
		...dots(cancelled, 'cancelled'),
		...dots(planned, 'planned'),
		...dots(postponed, 'postponed')
	];
}

function matrix(count: 2 | 7): AttendanceMatrix {
	const dates = [
		'2025-09-25',
		'2025-11-20',
		'2026-01-22',
		'2026-03-12',
		'2026-05-07',
		'2026-06-18',
		'2026-07-09'
	];
	const labels = ['25 Sep', '20 Nov', '22 Jan', '12 Mar', '7 May', '18 Jun', '9 Jul'];
	return {
		kind: 'attendance-matrix',
		meetings: dates.slice(0, count).map((date, at) => ({ label: labels[at]!, date })),
		rows: SCHOOLS.map((school, row) => ({
			school,
			marks: dates.slice(0, count).map((_, at) => markOf(row, at, count))
		}))
	};
}

function markOf(row: number, at: number, count: number): Mark {
	if (count === 2 && row > 14) return at === 1 && row === 15 ? 'apologies' : 'absent';
	if (row === 4) return at < 2 ? 'not-eligible' : 'present';
	if (row === 12) return at === 3 ? 'none' : 'present';
	return MANY[(row * 5 + at * 7) % MANY.length]!;
}

function dosage(): RankedBars {
	const hours = [
		40,
		40,
		38,
		37.5,
		36,
		36,
		34,
		34,
		32,
		31,
		30,
		28,
		27,
		26,
		24,
		22,
		20,
		18,
		12,
		null
	];
	return {
		kind: 'ranked-bars',
		unit: 'percent',
		max: 100,
		rows: hours.map((value, at) => ({
			label: SCHOOLS[(at * 7 + 5) % 20]!,
			value: value === null ? null : (value / 40) * 100,
			text:
				value === null
					? 'No register sent'
					: `${value} of 40 hours (${Math.round((value / 40) * 100)}%)`,
			emphasis: value !== null && value < 20.5
		})),
		lines: [
			{ value: 50, label: 'too little to expect an effect: 50%', suggested: false },
			{ value: 80, label: 'suggested: 80%', suggested: true }
		]
	};
}
