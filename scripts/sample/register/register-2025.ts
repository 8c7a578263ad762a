import { allBut, numbered, type Thing } from './record.ts';
import { reports, toldBack } from './reports-2025.ts';

/** Year 1 of the register: most was done, some late; one school was never reviewed, and a lead stood down. */
export function register2025(): Thing[] {
	return [
		...needs(),
		...reviewed(),
		...leadership(),
		...milestones(),
		...reports(),
		...toldBack(),
		...agreed()
	];
}

/** All four requests for support were met; one training need was declined, and one was left. */
function needs(): Thing[] {
	return [
		...numbered('N25-C', { type: 'need', clause: '3.1.5', topic: 'COLLAB', owner: 'Forum chair' }, [
			{ title: 'Joint governor cover', raised: '2025-11-17', done: '2025-12-03' },
			{ title: 'Support after an inspection', raised: '2026-02-09', done: '2026-03-04' },
			{ title: 'Cover for a long absence', raised: '2026-02-26', done: '2026-03-04' },
			{ title: 'Moving a class between sites', raised: '2026-05-18', done: '2026-06-10' }
		]),
		{ ...training('N-01', 'READING', 'Reading for meaning', '2025-09-18') },
		{ ...training('N-02', 'ATTENDANCE', 'Better attendance', '2025-09-18') },
		{ ...training('N-03', 'SEND', 'Adapting teaching', '2025-09-25'), done: '2025-11-06' },
		{ ...training('N-04', 'FINANCE', 'Three-year budgets', '2025-11-13'), status: 'dropped' },
		{ ...training('N-05', 'BEHAVIOUR', 'Calm playgrounds', '2026-03-12') }
	];
}

function training(id: string, topic: string, title: string, raised: string): Thing {
	return { id, type: 'need', clause: '3.1.6', topic, title, owner: 'Training lead', raised };
}

/** Six groups of two to four reviewed each other, but for two schools. */
function reviewed(): Thing[] {
	const peer = { type: 'peer_review', clause: '3.1.7', owner: 'Forum chair' };
	const actions = { type: 'action', clause: '3.1.7', owner: 'Head of the school reviewed' };
	return [
		...numbered('P25', { ...peer, due: '2026-03-27' }, [
			{ title: 'Peer review 1', done: '2025-12-10', schools: ['ALI', 'FOX', 'LAI'] },
			{ title: 'Peer review 2', done: '2026-01-28', schools: ['PEN', 'THI', 'STO'] },
			{ title: 'Peer review 3', done: '2026-02-11', schools: ['ALJ', 'LAJ', 'MIL'] },
			{ title: 'Peer review 4', done: '2026-03-18', schools: ['ASH', 'BRA', 'BRI', 'COP'] },
			{ title: 'Peer review 5', done: '2026-03-25', schools: ['DUN', 'ELD', 'GOR'] },
			{ title: 'Peer review 6', done: '2026-05-06', schools: ['KES', 'AVS'] },
			{ title: 'Peer review 7', schools: ['HOL', 'FER'] }
		]),
		...numbered('PA25', { ...actions, title: 'Act on the peer review' }, [
			{ due: '2026-03-27', done: '2026-03-20' },
			{ due: '2026-05-22', done: '2026-05-22' },
			{ due: '2026-05-22', done: '2026-06-12' },
			{ due: '2026-07-17', done: '2026-07-10' },
			{ due: '2026-07-17', done: '2026-07-15' }
		]),
		{
			...{ id: 'RV25-1', type: 'review', clause: '3.3', title: 'Review of the year' },
			...{ owner: 'Forum chair', raised: '2025-09-18', due: '2026-07-10', done: '2026-07-02' },
			minute: 'REVIEW-2025-1'
		}
	];
}

/** Six areas; the lead of maths stood down in March, and nobody took over. */
function leadership(): Thing[] {
	const lead = { type: 'lead', clause: '6.1', done: '2025-09-18' };
	const priority = { type: 'priority', clause: '5.2', due: '2027-07-09', done: '2026-06-25' };
	return [
		...numbered('L25', lead, [
			{ topic: 'READING', title: 'Reading', owner: 'Reading lead', school: 'LAI' },
			{ topic: 'ATTENDANCE', title: 'Attendance', owner: 'Attendance lead', school: 'COP' },
			{ topic: 'SEND', title: 'SEND', owner: 'SEND lead', school: 'ASH' },
			{ topic: 'MATHS', title: 'Maths', owner: 'Maths lead', school: 'DUN', status: 'dropped' },
			{ topic: 'TRANSITION', title: 'Transition', owner: 'Transition lead', school: 'AVS' },
			{ topic: 'GOVERNANCE', title: 'Governance', owner: 'Governance lead', school: 'ALJ' }
		]),
		...numbered('PR25', priority, [
			{ topic: 'READING', title: 'Reading that lasts', owner: 'Reading lead' },
			{ topic: 'ATTENDANCE', title: 'Every day counts', owner: 'Attendance lead' },
			{ topic: 'MATHS', title: 'Reasoning in maths' },
			{ topic: 'TRANSITION', title: 'A good start in Year 7', owner: 'Transition lead' }
		])
	];
}

/** Thirteen links to the secondary school: eleven plans in time, one late, one never. Four events for pupils. */
function milestones(): Thing[] {
	const plan = { type: 'milestone', clause: '2.2e', topic: 'TRANSITION', due: '2026-06-19' };
	const event = { type: 'milestone', clause: '2.2l', topic: 'OPPORTUNITY', owner: 'Forum chair' };
	const feeders = ['ALJ', 'LAJ', 'MIL', 'HOL', 'ASH', 'BRA', 'BRI', 'COP', 'DUN', 'ELD', 'FER'];
	return [
		...numbered(
			'T25',
			{ ...plan, title: 'Transition plan for a link', owner: 'Transition lead' },
			[...feeders, 'GOR', 'KES'].map((school) => ({
				school,
				done: school === 'FER' ? undefined : school === 'HOL' ? '2026-07-03' : '2026-06-12'
			}))
		),
		...numbered('O25', event, [
			{ ...on('2025-10-22', 'Choirs together'), schools: ['ALJ', 'LAJ', 'COP', 'ASH', 'KES'] },
			{ ...on('2026-03-05', 'A day of books'), schools: allBut('FER', 'HOL', 'PEN', 'AVS') },
			{ ...on('2026-05-21', 'Sports on the vale'), schools: ['COP', 'ASH', 'GOR', 'BRA', 'DUN'] },
			{ ...on('2026-06-30', 'Science at the big school'), schools: ['ALJ', 'LAJ', 'MIL', 'AVS'] }
		]),
		{
			...{ id: 'MS25-1', type: 'milestone', clause: '8.1', title: 'Contributions due' },
			...{ owner: 'Treasurer', due: '2025-11-28', done: '2025-11-28' }
		}
	];
}

function on(day: string, title: string): Partial<Thing> {
	return { title, due: day, done: day };
}

/** Two common policies, three joint purchases, a protocol and three shared services, each signed before it began. */
function agreed(): Thing[] {
	const agreement = { type: 'agreement', owner: 'Forum chair' };
	return [
		...numbered('CP25', { ...agreement, clause: '2.2b' }, [
			{ title: 'Attendance policy', done: '2025-11-13', schools: allBut('FER', 'PEN') },
			{
				title: 'Charging policy',
				done: '2026-03-12',
				schools: allBut('FER', 'HOL', 'AVS', 'ELD', 'STO')
			}
		]),
		...numbered('JP25', { ...agreement, clause: '2.2i' }, [
			{
				title: 'Reading books',
				done: '2025-10-24',
				pounds: 2140,
				schools: ['ALI', 'LAI', 'COP', 'ASH']
			},
			{
				title: 'Coaches for swimming',
				done: '2026-01-30',
				pounds: 1275,
				schools: ['MIL', 'BRI', 'DUN']
			},
			{
				title: 'Software licences',
				done: '2026-04-24',
				pounds: 1905,
				schools: allBut('FER', 'HOL')
			}
		]),
		{
			...{ id: 'PT25-1', type: 'protocol', clause: '8.1', title: 'Protocol on contributions' },
			...{ owner: 'Treasurer', due: '2025-10-24', done: '2025-10-16', schools: allBut('FER') }
		},
		...numbered('SP25', { ...agreement, clause: '8.2' }, [
			{
				...{ title: 'Shared attendance officer', due: '2025-11-03', done: '2025-10-22' },
				...{ pounds: 14800, schools: ['COP', 'ASH', 'LAJ', 'MIL', 'KES'] }
			},
			{
				...{ title: 'Educational psychology', due: '2026-01-05', done: '2025-12-17' },
				...{ pounds: 9600, schools: ['ALI', 'ALJ', 'LAI', 'BRA'] }
			},
			{
				...{ title: 'Minibus', due: '2026-04-13', done: '2026-03-27' },
				...{ pounds: 5400, schools: ['BRI', 'DUN', 'ELD', 'GOR'] }
			}
		])
	];
}
