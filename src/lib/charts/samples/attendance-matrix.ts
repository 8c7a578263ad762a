import type { AttendanceMatrix, Mark } from '../attendance-matrix.ts';
import { SCHOOLS } from './schools.ts';

/** Twenty schools at some meetings, every mark among them. */
export function matrix(count: 2 | 7): AttendanceMatrix {
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

function markOf(row: number, at: number, count: number): Mark {
	if (count === 2 && row > 14) return at === 1 && row === 15 ? 'apologies' : 'absent';
	if (row === 4) return at < 2 ? 'not-eligible' : 'present';
	if (row === 12) return at === 3 ? 'none' : 'present';
	return MANY[(row * 5 + at * 7) % MANY.length]!;
}
