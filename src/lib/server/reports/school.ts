import { clauseHref } from '#lib/document/addresses.ts';
import type { Block, Report, Section } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import { seesOutcomes, seesParticipation } from '#lib/server/disclosure/by-role.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { SchoolParticipation } from '#lib/server/evaluation/evaluation.ts';
import { MARK_WORDS } from './annual-evaluation/attendance.ts';
import { expectsSchools, heldOf } from './meetings.ts';
import { footerOf } from './footer.ts';
import { frameOf } from './frame.ts';
import { placeOf } from './place.ts';
import { shareChart } from './school/share-chart.ts';
import { schoolOutcomes } from './school/outcomes.ts';
import { fixed, many } from './words/numbers.ts';
import { numberCell } from './words/quantity.ts';

/** Takes what is disclosed and a school’s identifier; gives what it did and received, or null where that is not for this viewer. */
export function schoolReport(disclosed: Disclosed, schoolId: string): Report | null {
	const school = disclosed.partnership.schools.find(({ id }) => id === schoolId);
	if (!school || !mayBeSeen(disclosed, schoolId)) return null;
	const part = disclosed.participation.find((row) => row.school === schoolId);
	return {
		...frameOf(disclosed),
		name: `school-${schoolId}`,
		title: school.name,
		kicker: `A school of the ${disclosed.partnership.name}, ${disclosed.year.label}`,
		headline: headline(school, part),
		lede: lede(disclosed, part),
		counts: [],
		sections: [
			meetings(school, disclosed),
			share(school, part, disclosed),
			schoolOutcomes(school, disclosed),
			returned(part)
		],
		footer: footerOf(disclosed)
	};
}

function mayBeSeen({ viewer }: Disclosed, school: string): boolean {
	return seesParticipation(viewer, school) || seesOutcomes(viewer, school);
}

function headline({ shortName }: School, part: SchoolParticipation | undefined): string {
	if (!part || part.meetingsEligible + part.sessionsOffered === 0) {
		return `Nothing has been sent yet about ${shortName}.`;
	}
	const came = `${shortName} came to ${part.meetingsAttended} of ${counted(part.meetingsEligible, 'meeting')}`;
	if (part.sessionsOffered === 0) return `${came}.`;
	return `${came} and ${part.sessionsAttended} of ${counted(part.sessionsOffered, 'training session')}.`;
}

/** Two numbers side by side are easier compared as digits. */
function counted(count: number, one: string): string {
	return `${count} ${count === 1 ? one : `${one}s`}`;
}

function lede({ equity }: Disclosed, part: SchoolParticipation | undefined): string {
	if (part?.dosage == null || equity.median === null) {
		return 'When a register of attendance or training arrives, this page shows what the school gave and received.';
	}
	return `It took ${fixed(part.dosage, 0)}% of the hours offered to it. The middle school of the partnership took ${fixed(equity.median, 0)}%.`;
}

function meetings(school: School, disclosed: Disclosed): Section {
	const forums = disclosed.forums.filter((forum) => heldOf(forum).length > 0);
	const rows = forums.flatMap((forum) => forumRows(forum, school, disclosed));
	return {
		id: 'meetings',
		title: 'Meetings',
		blocks:
			rows.length > 0
				? [
						{
							kind: 'table',
							id: 'meetings-of-the-school',
							title: 'Each meeting, and whether the school was there',
							columns: [
								{ key: 'forum', label: 'Forum' },
								{ key: 'date', label: 'Date' },
								{ key: 'mark', label: 'This school' },
								{ key: 'schools', label: 'Schools there', unit: 'count' }
							],
							rows,
							notes: []
						}
					]
				: [
						words(
							'No register that may be shown here names this school. A register of attendance brings its meetings.'
						)
					]
	};
}

function forumRows(forum: DisclosedForum, school: School, disclosed: Disclosed) {
	const marks = forum.schools.find((row) => row.school === school.id)?.marks;
	if (!marks) return [];
	return heldOf(forum)
		.map((meeting, at) => ({ meeting, mark: marks[at] ?? 'none' }))
		.filter(({ mark }) => mark !== 'none' || expectsSchools(disclosed, forum))
		.map(({ meeting, mark }) => [
			{ text: forum.name, href: clauseHref(placeOf(disclosed), forum.clause) },
			{ text: dateInWords(meeting.date) },
			{ text: MARK_WORDS[mark] },
			numberCell(meeting.schoolsPresent, 'count')
		]);
}

function share(
	school: School,
	part: SchoolParticipation | undefined,
	disclosed: Disclosed
): Section {
	const blocks = part ? shareChart(school, part, disclosed) : [];
	return {
		id: 'share',
		title: 'Hours given and training received',
		...(part && part.sessionsOffered > 0 ? { intro: training(part) } : {}),
		blocks:
			blocks.length > 0
				? blocks
				: [words('Hours show here once a register of attendance or training names the school.')]
	};
}

function training({
	trainingPeople,
	trainingHours,
	sessionsAttended
}: SchoolParticipation): string {
	if (sessionsAttended === 0)
		return 'Nobody from the school is in a training register as having come.';
	return `${fixed(trainingPeople, 0)} ${trainingPeople === 1 ? 'person' : 'people'} came to ${many(sessionsAttended, 'training session')}, ${fixed(trainingHours, 1)} hours in all.`;
}

function returned(part: SchoolParticipation | undefined): Section {
	const sent = part?.returned;
	const say = (name: string, has: boolean | undefined) => `${name}: ${has ? 'yes' : 'not yet'}.`;
	return {
		id: 'returned',
		title: 'What was sent about this school',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [],
				items: [
					say('In a register of attendance', sent?.attendance),
					say('In a register of training', sent?.training),
					say('In a sheet of outcomes', sent?.outcomes)
				]
			}
		]
	};
}

function words(text: string): Block {
	return { kind: 'prose', paragraphs: [text] };
}
