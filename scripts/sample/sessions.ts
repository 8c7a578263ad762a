import { attendance, reading, session, type Session } from './session.ts';

/**
 * Year 1. Reading is liked by nearly all and used by few, because schools gave no time for it; the
 * attendance sessions are used. Maths reached only six schools.
 */
export const SESSIONS_2025: Session[] = [
	session('T-01', '2025-09-24', 'Keeping children safe in education', 'SAFEGUARDING', 'mixed', 40, {
		delivery: 'online',
		schools: 18,
		attended: 38,
		noShow: 1,
		rated: [30, 26]
	}),
	reading('T-02', '2025-10-02', 'Reading for meaning 1: talk about texts', '2025-12-04', {
		schools: 15,
		attended: 27,
		rated: [25, 24],
		tested: [25, 52],
		support: [17, 5],
		used: [2, 5, 10]
	}),
	attendance('T-03', '2025-10-16', 'Every day counts 1: first-day calls', '2025-12-11', {
		attended: 23,
		rated: [21, 18],
		tested: [20, 34],
		support: [16, 13],
		used: [12, 3, 1]
	}),
	session('T-04', '2025-11-06', 'Adapting teaching for SEND 1', 'SEND', 'staff', 24, {
		schools: 13,
		attended: 18,
		noShow: 2,
		rated: [16, 14],
		tested: [16, 26],
		support: [12, 8],
		used: [6, 5, 2],
		askedOn: '2026-01-22'
	}),
	session(
		'T-05',
		'2025-11-12',
		'Governors: asking good questions of data',
		'GOVERNANCE',
		'governor',
		30,
		{
			schools: 14,
			attended: 22,
			noShow: 3,
			rated: [20, 17],
			tested: [18, 31],
			support: [12, 9],
			used: [7, 4, 2],
			askedOn: '2026-01-21'
		}
	),
	reading('T-06', '2025-11-20', 'Reading for meaning 2: fluency', '2026-01-29', {
		schools: 15,
		attended: 26,
		rated: [24, 23],
		tested: [24, 49],
		support: [16, 5],
		used: [2, 4, 11]
	}),
	reading('T-07', '2026-01-29', 'Reading for meaning 3: vocabulary', '2026-03-26', {
		schools: 14,
		attended: 25,
		rated: [23, 22],
		tested: [21, 46],
		support: [15, 5],
		used: [2, 4, 10]
	}),
	attendance('T-08', '2026-02-04', 'Every day counts 2: patterns and families', '2026-04-22', {
		attended: 22,
		rated: [20, 17],
		tested: [19, 31],
		support: [15, 13],
		used: [11, 3, 1]
	}),
	attendance('T-09', '2026-03-05', 'Every day counts 3: support that works', '2026-05-07', {
		attended: 20,
		rated: [19, 16],
		tested: [17, 29],
		support: [14, 12],
		used: [11, 3, 1]
	}),
	session('T-10', '2026-03-24', 'Governors: monitoring visits', 'GOVERNANCE', 'governor', 30, {
		schools: 12,
		attended: 18,
		noShow: 4,
		rated: [16, 14],
		tested: [14, 22],
		support: [10, 7],
		used: [5, 4, 2],
		askedOn: '2026-05-21'
	}),
	session('T-11', '2026-04-23', 'Adapting teaching for SEND 2', 'SEND', 'staff', 24, {
		schools: 13,
		attended: 19,
		noShow: 1,
		rated: [17, 15],
		tested: [16, 27],
		support: [12, 9],
		used: [7, 4, 2],
		askedOn: '2026-06-25'
	}),
	session('T-12', '2026-05-07', 'Maths: reasoning in every lesson', 'MATHS', 'staff', 20, {
		schools: 6,
		attended: 9,
		noShow: 3,
		rated: [8, 7],
		tested: [8, 11],
		support: [5, 3],
		used: [2, 2, 1],
		askedOn: '2026-07-02'
	})
];

/** Year 2 so far: nobody has been asked about use yet. */
export const SESSIONS_2026: Session[] = [
	reading('T-13', '2026-10-01', 'Reading for meaning: coaching in school 1', undefined, {
		schools: 12,
		attended: 22,
		rated: [20, 18],
		tested: [19, 33]
	}),
	session('T-14', '2026-10-15', 'Maths: reasoning in every lesson', 'MATHS', 'staff', 24, {
		schools: 14,
		attended: 21,
		noShow: 1,
		rated: [19, 16],
		tested: [18, 28]
	}),
	session('T-15', '2026-11-11', 'Governors: new to governing', 'GOVERNANCE', 'governor', 30, {
		schools: 11,
		attended: 16,
		noShow: 2,
		rated: [14, 13],
		tested: [12, 22]
	})
];
