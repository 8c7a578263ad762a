import type { OwnSchool, SchoolAnswers } from '#lib/server/evaluation/own-school/own-school.ts';
import { seesParticipation } from './by-role.ts';
import type { Disclosed } from './disclosed.ts';
import { keepsFigures } from './internal.ts';
import { RESPONDENTS, WHOLE_GROUP } from './settings.ts';

declare const door: unique symbol;

/** What one viewer may see of one school’s registers, answers and money. Only `discloseOwnSchool` makes it. */
export interface DisclosedOwnSchool extends OwnSchool {
	readonly [door]: true;
	/** Questions whose answers are hidden because few people answered, here or at another school. */
	answersHidden: number;
}

/** Takes what sheets say of a school and what a viewer may see; gives what of it they may see, or null where that is nothing. */
export function discloseOwnSchool(
	own: OwnSchool,
	{ viewer, agreement }: Pick<Disclosed, 'viewer' | 'agreement'>
): DisclosedOwnSchool | null {
	if (!seesParticipation(viewer, own.school) || viewer.audience !== 'partner') return null;
	const figures = !keepsFigures(agreement, viewer);
	const answers = figures ? own.answers.filter(isSafe) : [];
	return {
		...own,
		answers,
		contributions: figures ? own.contributions : [],
		answersHidden: own.answers.length - answers.length
	} as DisclosedOwnSchool;
}

/**
 * Enough people answered at every school that any did: were one school’s answers hidden alone, whoever
 * sees the others could subtract them from the whole. All or none of few people tells about each of them.
 */
function isSafe({ valid, positive, fewest }: SchoolAnswers): boolean {
	const tellsAll = valid < WHOLE_GROUP && (positive === 0 || positive === valid);
	return fewest >= RESPONDENTS && !tellsAll;
}
