import { allBut, numbered, type Thing } from './record.ts';

/** Year 2 as it stood on 22 November 2026: a need waits too long, and the protocol wasn’t looked at again in time. */
export function register2026(): Thing[] {
	return [
		...needs(),
		...begun(),
		...numbered('F26', { type: 'feedback', clause: '7.3', owner: 'Headteachers' }, [
			{ title: 'HSF-2026-1', done: '2026-10-14', schools: allBut('FER', 'HOL', 'PEN') },
			{ title: 'HSF-2026-2', done: '2026-11-19', schools: ['ALI', 'ALJ', 'COP', 'ASH'] }
		]),
		...later()
	];
}

function needs(): Thing[] {
	return [
		{
			...{ id: 'N26-C-1', type: 'need', clause: '3.1.5', topic: 'COLLAB' },
			...{ title: 'Two schools without a deputy', owner: 'Forum chair' },
			...{ raised: '2026-10-12', done: '2026-11-05' }
		},
		...numbered('N26', { type: 'need', clause: '3.1.6', owner: 'Training lead' }, [
			{ topic: 'MATHS', title: 'Reasoning', raised: '2026-09-17', done: '2026-10-15' },
			{ topic: 'BEHAVIOUR', title: 'Calm playgrounds, asked again', raised: '2026-09-17' }
		])
	];
}

/** All six areas are led again; a first group has reviewed itself; three of four actions were in time. */
function begun(): Thing[] {
	return [
		{
			...{ id: 'L26-1', type: 'lead', clause: '6.1', topic: 'MATHS', title: 'Maths' },
			...{ owner: 'Maths lead', school: 'KES', done: '2026-09-17' }
		},
		{
			...{ id: 'P26-1', type: 'peer_review', clause: '3.1.7', title: 'Peer review 1' },
			...{ owner: 'Forum chair', due: '2026-12-11', done: '2026-11-18' },
			schools: ['HOL', 'ALI', 'FOX', 'LAI']
		},
		...numbered('A26', { type: 'action', clause: '6.2', title: 'Action of the forum' }, [
			{ owner: 'Area lead', due: '2026-10-16', done: '2026-10-09' },
			{ owner: 'Area lead', due: '2026-11-06', done: '2026-11-04' },
			{ owner: 'Area lead', due: '2026-11-13', done: '2026-11-13' },
			{ owner: 'Area lead', due: '2026-11-20' },
			{ owner: 'Area lead', due: '2027-01-15' }
		]),
		{
			...{ id: 'CS26-1', type: 'case_study', clause: '2.2a', title: 'Books on the bus' },
			...{ school: 'BRI', done: '2026-11-12' }
		}
	];
}

/** What is due later in the year. */
function later(): Thing[] {
	return [
		...numbered('T26', { type: 'milestone', clause: '2.2e', topic: 'TRANSITION' }, [
			{
				title: 'Transition plan for a link',
				owner: 'Transition lead',
				due: '2027-06-18',
				school: 'ALJ'
			},
			{
				title: 'Transition plan for a link',
				owner: 'Transition lead',
				due: '2027-06-18',
				school: 'COP'
			}
		]),
		{
			...{ id: 'MS26-1', type: 'milestone', clause: '8.1', title: 'Contributions due' },
			...{ owner: 'Treasurer', due: '2026-11-27' }
		},
		...numbered('I26', { type: 'impact_report', clause: '5.1', owner: 'Area lead' }, [
			{ topic: 'READING', title: 'Reading: report', due: '2027-07-09' },
			{ topic: 'ATTENDANCE', title: 'Attendance: report', due: '2027-07-09' },
			{ topic: 'MATHS', title: 'Maths: report', due: '2027-07-09' },
			{ topic: 'TRANSITION', title: 'Transition: report', due: '2027-07-09' }
		]),
		{
			...{ id: 'RV26-1', type: 'review', clause: '3.3', title: 'Review of the year' },
			...{ owner: 'Forum chair', raised: '2026-09-17', due: '2027-07-09' }
		},
		{
			...{ id: 'SP26-1', type: 'agreement', clause: '8.2', title: 'Shared caretaker' },
			...{ owner: 'Forum chair', raised: '2026-11-12', due: '2027-01-04', schools: ['PEN', 'STO'] }
		}
	];
}
