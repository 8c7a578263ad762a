import { dayAndMonth } from '#lib/calendar/words.ts';
import type { Block, Cell, Section } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { SchoolParticipation } from '#lib/server/evaluation/evaluation.ts';
import { isPresent } from '../annual-evaluation/attendance.ts';
import { expectsSchools, heldOf } from '../meetings.ts';
import { list } from '../words/numbers.ts';
import { numberCell, symbolCell } from '../words/quantity.ts';

/** Takes a school; gives what it gave and received beside the middle school, and the meetings to which nobody came. */
export function ourSchool(school: School, disclosed: Disclosed): Section {
	const part = disclosed.participation.find((row) => row.school === school.id);
	const missed = missedSentences(school, disclosed).join(' ');
	return {
		id: 'our-school',
		title: 'What our school gave and received',
		...(missed ? { intro: missed } : {}),
		blocks: [part && offeredAnything(part) ? table(part, disclosed) : NOTHING_YET]
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

function table(part: SchoolParticipation, { equity }: Disclosed): Block {
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
		notes: []
	};
}

/** "To the Governor Forum nobody came from our school on 8 Oct and 4 Feb." */
function missedSentences({ id }: School, disclosed: Disclosed): string[] {
	return disclosed.forums
		.filter((forum) => expectsSchools(disclosed, forum))
		.flatMap((forum) => {
			const missed = missedBy(id, forum).map(({ date }) => dayAndMonth(date));
			if (missed.length === 0) return [];
			return [`Nobody from our school came to the ${forum.name} on ${list(missed)}.`];
		});
}

/** Takes a school and a forum; gives the held meetings to which it was expected and nobody came, as far as its marks may be seen. */
export function missedBy(school: string, forum: DisclosedForum): { date: string }[] {
	const marks = forum.schools.find((row) => row.school === school)?.marks;
	if (!marks) return [];
	return heldOf(forum).filter((_, at) => {
		const mark = marks[at] ?? 'none';
		return mark !== 'not-eligible' && mark !== 'none' && !isPresent(mark);
	});
}
