import type {
	Evaluation,
	ForumRecord,
	SchoolParticipation
} from '#lib/server/evaluation/evaluation.ts';
import type { Mark } from '#lib/charts/attendance-matrix.ts';
import type { Counted, Equity, ForumReach, Returned } from './disclosed.ts';
import { SCHOOLS_FOR_A_MEDIAN } from './settings.ts';

const IN_THE_ROOM: Mark[] = ['present', 'substitute', 'remote'];

/** Takes what every school gave and took; gives how evenly (METHOD 2.4 and 8.1, clause 1.2). */
export function equityOf(participation: SchoolParticipation[]): Equity {
	const dosages = participation.map((school) => school.dosage).filter((value) => value !== null);
	const median = medianOf(dosages);
	return {
		schools: dosages.length,
		median,
		lowest: dosages.length > 0 ? Math.min(...dosages) : null,
		highest: dosages.length > 0 ? Math.max(...dosages) : null,
		underHalfMedian: median === null ? 0 : dosages.filter((value) => value < median / 2).length,
		topQuarterShare: topQuarterShare(participation),
		tookPart: participation.filter(
			(school) => school.meetingsAttended + school.sessionsAttended > 0
		).length,
		trained: participation.filter((school) => school.sessionsAttended > 0).length,
		medians: mediansOf(participation)
	};
}

function mediansOf(participation: SchoolParticipation[]): Equity['medians'] {
	if (participation.length < SCHOOLS_FOR_A_MEDIAN) return null;
	const of = (counted: Counted) => medianOf(participation.map((school) => school[counted])) ?? 0;
	return {
		meetingsAttended: of('meetingsAttended'),
		meetingHours: of('meetingHours'),
		sessionsAttended: of('sessionsAttended'),
		trainingHours: of('trainingHours'),
		trainingPeople: of('trainingPeople')
	};
}

/** Takes a forum's register; gives how many schools ever, always and never came to its held meetings. */
export function reachOf(forum: ForumRecord): ForumReach {
	const eligible = forum.schools
		.map((school) => school.marks.filter((mark) => mark !== 'not-eligible'))
		.filter((marks) => marks.length > 0);
	const came = eligible.map((marks) => marks.filter((mark) => IN_THE_ROOM.includes(mark)).length);
	return {
		schools: eligible.length,
		cameOnce: came.filter((times) => times > 0).length,
		cameAlways: came.filter((times, at) => times === eligible[at]!.length).length,
		never: came.filter((times) => times === 0).length,
		silent: eligible.filter((marks) => marks.every((mark) => mark === 'none')).length
	};
}

/** Takes an evaluation; gives how many schools each kind of spreadsheet speaks of. */
export function returnedOf({ participation, partnership }: Evaluation): Returned {
	const sent = (dataset: 'attendance' | 'training' | 'outcomes') =>
		participation.filter((school) => school.returned[dataset]).length;
	return {
		schools: partnership.schools.length,
		attendance: sent('attendance'),
		training: sent('training'),
		outcomes: sent('outcomes'),
		nothing:
			partnership.schools.length -
			participation.filter(({ returned }) => Object.values(returned).some(Boolean)).length
	};
}

function medianOf(values: number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function topQuarterShare(participation: SchoolParticipation[]): number | null {
	const hours = participation
		.map((school) => school.meetingHours + school.trainingHours)
		.sort((a, b) => b - a);
	const all = sum(hours);
	const quarter = Math.max(1, Math.round(hours.length / 4));
	return all > 0 ? (100 * sum(hours.slice(0, quarter))) / all : null;
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
