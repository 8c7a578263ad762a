import { allBut, numbered, type Thing } from './record.ts';

/** Of four reports two came in time. Five items of practice were shared. */
export function reports(): Thing[] {
	const report = { type: 'impact_report', clause: '5.1' };
	return [
		...numbered('I25', report, [
			{ ...report, ...by('READING', 'Reading', '2026-07-17', '2026-07-14') },
			{ ...report, ...by('ATTENDANCE', 'Attendance', '2026-07-17', '2026-07-17') },
			{ ...report, ...by('SEND', 'SEND', '2026-06-26', '2026-07-20') },
			{ ...report, ...by('MATHS', 'Maths', '2026-07-17') }
		]),
		...numbered('CS25', { type: 'case_study', clause: '2.2a' }, [
			{ title: 'A reading spine', done: '2025-12-04', school: 'LAI' },
			{ title: 'First-day calls', done: '2026-01-22', school: 'COP' },
			{ title: 'Walking buses', done: '2026-03-12', school: 'ASH' },
			{ title: 'Mixed-age maths', done: '2026-04-30', school: 'BRI' },
			{ title: 'Quiet starts', done: '2026-06-25', school: 'COP' }
		]),
		...numbered(
			'A25',
			{ type: 'action', clause: '6.2', title: 'Action of the forum', owner: 'Area lead' },
			ACTIONS.map(([due, done]) => ({ due, done }))
		)
	];
}

function by(topic: string, title: string, due: string, done?: string): Partial<Thing> {
	return { topic, title: `${title}: report`, owner: 'Area lead', due, done };
}

/** Eleven actions of the forum: seven in time. */
const ACTIONS: [due: string, done?: string][] = [
	['2025-10-17', '2025-10-10'],
	['2025-11-07', '2025-11-07'],
	['2025-12-05', '2025-12-12'],
	['2026-01-16', '2026-01-09'],
	['2026-02-06', '2026-02-05'],
	['2026-03-06', '2026-04-15'],
	['2026-03-27', '2026-03-20'],
	['2026-05-01', '2026-05-01'],
	['2026-05-22', '2026-06-05'],
	['2026-06-19', '2026-06-12'],
	['2026-07-17']
];

/** After each forum most heads told their governors, fewer as the year went on; areas reported to the forum. */
export function toldBack(): Thing[] {
	const governors = { type: 'feedback', clause: '7.3', owner: 'Headteachers' };
	const boards = { type: 'feedback', clause: '4.2', topic: 'MONITORING', owner: 'Headteachers' };
	return [
		...numbered('F25', governors, [
			{ title: 'HSF-2025-1', done: '2025-10-15', schools: allBut('FER', 'HOL') },
			{ title: 'HSF-2025-2', done: '2025-12-10', schools: allBut('FER', 'HOL', 'PEN') },
			{ title: 'HSF-2025-4', done: '2026-03-04', schools: allBut('FER', 'HOL', 'DUN', 'STO') },
			{
				title: 'HSF-2025-5',
				done: '2026-04-22',
				schools: allBut('FER', 'HOL', 'DUN', 'GOR', 'ELD')
			},
			{ title: 'HSF-2025-6', done: '2026-07-10', schools: ['ALI', 'COP', 'AVS'] },
			{
				title: 'HSF-2025-6',
				done: '2026-06-10',
				schools: ['ALJ', 'LAI', 'LAJ', 'ASH', 'KES', 'BRA']
			},
			{
				title: 'HSF-2025-7',
				done: '2026-07-15',
				schools: ['ALI', 'ALJ', 'LAJ', 'COP', 'ASH', 'AVS']
			}
		]),
		...numbered('B25', boards, [
			{ title: 'Autumn monitoring to boards', done: '2025-12-17', schools: ['ALI', 'ALJ', 'COP'] },
			{ title: 'Summer monitoring to boards', done: '2026-07-16', schools: allBut(...NOT_TOLD) }
		]),
		...FEEDBACK.flatMap(([forum, done, topics]) =>
			numbered(
				`FB25-${forum.at(-1)}`,
				{ type: 'feedback', clause: '6.3', title: forum, done, owner: 'Area lead' },
				topics.split(' ').map((topic) => ({ topic }))
			)
		)
	];
}

const NOT_TOLD = ['FER', 'HOL', 'PEN', 'DUN', 'STO', 'ELD', 'FOX'];

/** Items of feedback by forum: twenty-two. */
const FEEDBACK: [forum: string, date: string, topics: string][] = [
	['HSF-2025-1', '2025-09-18', 'READING ATTENDANCE SAFEGUARDING EARLY_HELP'],
	['HSF-2025-2', '2025-11-13', 'READING ATTENDANCE SEND GOVERNANCE'],
	['HSF-2025-4', '2026-01-22', 'READING SEND EARLY_HELP'],
	['HSF-2025-5', '2026-03-12', 'READING ATTENDANCE MATHS GOVERNANCE'],
	['HSF-2025-6', '2026-04-30', 'SEND TRANSITION EARLY_HELP'],
	['HSF-2025-7', '2026-06-25', 'READING ATTENDANCE TRANSITION GOVERNANCE']
];
