import type { Block, Report, Section } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import { seesOutcomes, seesParticipation } from '#lib/server/disclosure/by-role.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedOwnSchool } from '#lib/server/disclosure/own-school.ts';
import type { SchoolParticipation } from '#lib/server/evaluation/evaluation.ts';
import { footerOf } from './footer.ts';
import { frameOf } from './frame.ts';
import { ownAnswers } from './school/own-answers.ts';
import { ownContributions } from './school/own-contributions.ts';
import { ownRecords } from './school/own-records.ts';
import { shareChart } from './school/share-chart.ts';
import { schoolMeetings } from './school/meetings.ts';
import { schoolOutcomes } from './school/outcomes.ts';
import { fixed } from './words/numbers.ts';
import { quantity } from './words/quantity.ts';

/** Takes what is disclosed, a school’s identifier and what sheets say of it alone, where that may be shown; gives what it did and received, or null where that is not for this viewer. */
export function schoolReport(
	disclosed: Disclosed,
	schoolId: string,
	own: DisclosedOwnSchool | null = null
): Report | null {
	const school = disclosed.partnership.schools.find(({ id }) => id === schoolId);
	if (!school || !mayBeSeen(disclosed, schoolId)) return null;
	const part = disclosed.participation.find((row) => row.school === schoolId);
	const isMembers = seesParticipation(disclosed.viewer, schoolId);
	return {
		...frameOf(disclosed),
		name: `school-${schoolId}`,
		title: school.name,
		kicker: `A school of the ${disclosed.partnership.name}, ${disclosed.year.label}`,
		...opening(school, part, disclosed),
		counts: [],
		sections: [
			schoolMeetings(school, disclosed),
			...(isMembers ? [share(school, part, disclosed)] : []),
			...(own ? [ownRecords(own, disclosed), ...ownAnswers(own)] : []),
			schoolOutcomes(school, disclosed),
			...(own ? ownContributions(own) : []),
			...(isMembers ? [returned(part)] : [])
		],
		footer: footerOf(disclosed)
	};
}

function mayBeSeen({ viewer }: Disclosed, school: string): boolean {
	return seesParticipation(viewer, school) || seesOutcomes(viewer, school);
}

/** Who may see only outcomes isn’t told that nothing was sent. */
function opening(
	school: School,
	part: SchoolParticipation | undefined,
	disclosed: Disclosed
): Pick<Report, 'headline' | 'lede'> {
	if (seesParticipation(disclosed.viewer, school.id)) {
		return { headline: headline(school, part), lede: lede(disclosed, part) };
	}
	return {
		headline: school.name,
		lede: 'What the school gave and took is shown to the partnership’s members. Outcomes are shown as they could be published.'
	};
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
	return `It took ${fixed(part.dosage, 0)}% of the hours offered to it. The median school took ${fixed(equity.median, 0)}%.`;
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
	return `${fixed(trainingPeople, 0)} ${trainingPeople === 1 ? 'person' : 'people'} came to ${counted(sessionsAttended, 'training session')}, ${quantity(trainingHours, 'hours')} in all.`;
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
