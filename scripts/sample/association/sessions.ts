import { calledOff, induction, ownSession, session, type Session } from './session.ts';

/** From April 2024 to August 2025, before the year of the stories. */
export const SESSIONS_TO_2025: Session[] = [
	induction('G-01', '2024-04-25', 15, { askedOn: '2024-06-20' }),
	session('G-02', '2024-05-15', 'Reading the budget', 'FINANCE', 28, 17, { askedOn: '2024-07-03' }),
	ownSession('G-03', '2024-06-13', 'Safeguarding: what boards must know', 'SAFEGUARDING', 21),
	session('G-04', '2024-07-03', 'What results tell, and don’t', 'OUTCOMES', 28, 15, { rise: 1.1 }),
	induction('G-05', '2024-09-26', 19, { need: 'N-01', askedOn: '2024-11-21' }),
	ownSession('G-06', '2024-10-10', 'Safeguarding: what boards must know', 'SAFEGUARDING', 24),
	session('G-07', '2024-11-06', 'What results tell, and don’t', 'OUTCOMES', 28, 18, {
		rise: 1.3,
		need: 'N-02'
	}),
	session('G-08', '2024-11-27', 'Chairing a board well', 'CHAIRING', 20, 13, {
		askedOn: '2025-01-29'
	}),
	calledOff('G-09', '2025-01-15', 'Pupils with special needs: the board’s part', 'SEND'),
	induction('G-10', '2025-01-23', 16, { need: 'N-01', askedOn: '2025-03-20' }),
	session('G-11', '2025-02-06', 'Reading the budget', 'FINANCE', 28, 19, {
		need: 'N-03',
		askedOn: '2025-04-02'
	}),
	session('G-12', '2025-03-05', 'Governance: visits with a purpose', 'GOVERNANCE', 28, 16),
	ownSession('G-13', '2025-03-20', 'Complaints: how to hear them', 'GOVERNANCE', 14, { noShow: 5 }),
	session('G-14', '2025-04-30', 'Early help and children’s centres', 'OUTCOMES', 28, 17, {
		rise: 1.2,
		delivery: 'online'
	}),
	induction('G-15', '2025-05-08', 17, { need: 'N-01', askedOn: '2025-07-03' }),
	session('G-16', '2025-06-12', 'Pupils with special needs: the board’s part', 'SEND', 24, 14, {
		askedOn: '2025-07-15'
	})
];

/** The year of the stories: ten of twelve joint sessions answer a need, and governors learn from them. */
export const SESSIONS_2025: Session[] = [
	induction('G-17', '2025-09-25', 20, { need: 'N-05', askedOn: '2025-11-20', delivery: 'online' }),
	ownSession('G-18', '2025-10-09', 'Safeguarding: what boards must know', 'SAFEGUARDING', 26, {
		delivery: 'online'
	}),
	session('G-19', '2025-10-22', 'What results tell, and don’t', 'OUTCOMES', 30, 24, {
		rise: 1.9,
		need: 'N-06',
		used: 0.7,
		askedOn: '2025-12-10'
	}),
	session('G-20', '2025-11-12', 'Reading the budget', 'FINANCE', 28, 21, {
		rise: 1.5,
		need: 'N-07',
		askedOn: '2026-01-14'
	}),
	session('G-21', '2025-11-26', 'Chairing a board well', 'CHAIRING', 20, 15, {
		askedOn: '2026-01-28'
	}),
	session('G-22', '2025-12-03', 'Early help and children’s centres', 'OUTCOMES', 28, 19, {
		rise: 1.6,
		need: 'N-06',
		delivery: 'online'
	}),
	calledOff('G-23', '2026-01-14', 'Governance: visits with a purpose', 'GOVERNANCE'),
	induction('G-24', '2026-01-22', 18, { need: 'N-05', askedOn: '2026-03-19' }),
	session('G-25', '2026-02-04', 'Pupils with special needs: the board’s part', 'SEND', 26, 20, {
		rise: 1.7,
		need: 'N-08',
		used: 0.7,
		askedOn: '2026-04-15'
	}),
	session('G-26', '2026-02-25', 'Governance: visits with a purpose', 'GOVERNANCE', 28, 19, {
		need: 'N-09',
		askedOn: '2026-04-22'
	}),
	ownSession('G-27', '2026-03-11', 'Complaints: how to hear them', 'GOVERNANCE', 15, {
		noShow: 6,
		liked: 0.7
	}),
	session('G-28', '2026-03-18', 'Reading the budget', 'FINANCE', 28, 20, {
		rise: 1.4,
		need: 'N-07',
		askedOn: '2026-05-13',
		delivery: 'online'
	}),
	ownSession('G-29', '2026-04-23', 'Safeguarding: what boards must know', 'SAFEGUARDING', 23),
	induction('G-30', '2026-05-07', 17, { need: 'N-05', askedOn: '2026-07-02' }),
	session('G-31', '2026-06-03', 'What results tell, and don’t', 'OUTCOMES', 30, 22, {
		rise: 1.8,
		need: 'N-06',
		used: 0.7,
		askedOn: '2026-07-15'
	}),
	session('G-32', '2026-06-11', 'Working with the clerk', 'GOVERNANCE', 24, 14)
];

/** The year that has begun: nobody has been asked about use yet. */
export const SESSIONS_2026: Session[] = [
	induction('G-33', '2026-09-24', 19, { need: 'N-11', delivery: 'online' }),
	ownSession('G-34', '2026-10-08', 'Safeguarding: what boards must know', 'SAFEGUARDING', 25, {
		delivery: 'online'
	}),
	session('G-35', '2026-10-21', 'What results tell, and don’t', 'OUTCOMES', 30, 23, {
		rise: 1.7,
		need: 'N-12'
	}),
	session('G-36', '2026-11-11', 'Reading the budget', 'FINANCE', 28, 18, { rise: 1.5 })
];
