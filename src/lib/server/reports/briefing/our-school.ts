import type { Block, Cell, Section } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { SchoolParticipation } from '#lib/server/evaluation/evaluation.ts';
import { numberCell, symbolCell } from '../words/quantity.ts';
import { keptWithMembers, missedSentences } from './missed.ts';

/** Takes a school; gives what it gave and received beside the middle school, and the meetings to which nobody came. */
export function ourSchool(school: School, disclosed: Disclosed): Section {
	const part = disclosed.participation.find((row) => row.school === school.id);
	const missed = missedSentences(school, disclosed).join(' ');
	return {
		id: 'our-school',
		title: 'What our school gave and received',
		...(missed ? { intro: missed } : {}),
		blocks: [part && offeredAnything(part) ? table(part, school, disclosed) : NOTHING_YET]
	};
}

const NOTHING_YET: Block = {
	kind: 'prose',
	paragraphs: [
		'No register of meetings or training names our school yet. Once one does, this shows what it gave and received beside the median school.'
	]
};

function offeredAnything({ meetingsEligible, sessionsOffered }: SchoolParticipation): boolean {
	return meetingsEligible + sessionsOffered > 0;
}

function table(part: SchoolParticipation, school: School, disclosed: Disclosed): Block {
	const { equity } = disclosed;
	const { medians } = equity;
	const middle = (key: keyof NonNullable<typeof medians>) =>
		medians ? numberCell(medians[key], 'count') : symbolCell('c');
	const rows: Cell[][] = [
		[
			{ text: 'Meetings', note: `attended, of ${part.meetingsEligible} held` },
			numberCell(part.meetingsAttended, 'count'),
			middle('meetingsAttended')
		],
		[{ text: 'Hours at meetings' }, numberCell(part.meetingHours, 'hours'), middle('meetingHours')],
		[
			{ text: 'Training sessions', note: `attended, of ${part.sessionsOffered} offered` },
			numberCell(part.sessionsAttended, 'count'),
			middle('sessionsAttended')
		],
		[
			{ text: 'People trained' },
			numberCell(part.trainingPeople, 'count'),
			middle('trainingPeople')
		],
		[
			{ text: 'Hours of training in all' },
			numberCell(part.trainingHours, 'hours'),
			middle('trainingHours')
		],
		[
			{ text: 'Share of hours offered (%)' },
			numberCell(part.dosage, 'percent', 'z', 1),
			numberCell(equity.median, 'percent', 'z', 1)
		]
	];
	return {
		kind: 'table',
		id: 'gave-and-received',
		title: 'Beside the median school',
		columns: [
			{ key: 'what', label: 'What' },
			{ key: 'ours', label: 'Our school', unit: 'count' },
			{ key: 'median', label: 'Median school', unit: 'count' }
		],
		rows,
		notes: keptWithMembers(school, disclosed)
	};
}
