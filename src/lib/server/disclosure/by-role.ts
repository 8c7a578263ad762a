import type { Agreement } from '#lib/server/agreements/agreement.ts';
import { MEMBERS_ONLY_FORUMS, THRESHOLDS, type Thresholds } from './settings.ts';
import type { Viewer } from './viewer.ts';

/** Takes a viewer; gives whether what a school gave and took may be shown to them. */
export function seesParticipation(viewer: Viewer, school: string): boolean {
	return isMember(viewer) || isOwn(viewer, school);
}

/** Takes a viewer and a forum's code; gives whether a school's marks at it may be shown to them. */
export function seesMarks(
	viewer: Viewer,
	agreement: Agreement,
	forum: string,
	school: string
): boolean {
	if (isMembersOnly(agreement, forum)) {
		return viewer.audience === 'partner' && (isMember(viewer) || isOwn(viewer, school));
	}
	return isMember(viewer) || viewer.role === 'local-authority' || isOwn(viewer, school);
}

/** Takes a viewer and a school; gives whether its pupils' outcomes may be shown to them, where they are not hidden. */
export function seesOutcomes(viewer: Viewer, school: string): boolean {
	return isMember(viewer) || viewer.role === 'local-authority' || isOwn(viewer, school);
}

/** Takes a viewer; gives whether codes of people may be shown to them: never in a file. */
export function seesPeople(viewer: Viewer): boolean {
	return viewer.role === 'administrator' && viewer.audience === 'partner';
}

/** Takes a viewer; gives whether they may open the page of a spreadsheet that was sent. */
export function opensUploads(viewer: Viewer): boolean {
	return isMember(viewer);
}

/** Takes a viewer; gives how little a figure may stand on: who is not a partner sees what could be published. */
export function thresholdsFor(viewer: Viewer): Thresholds {
	const isOutside = viewer.role === 'local-authority' || viewer.role === 'public';
	return THRESHOLDS[viewer.audience === 'export' || isOutside ? 'export' : 'partner'];
}

function isMember(viewer: Viewer): boolean {
	return viewer.role === 'administrator' || viewer.role === 'forum-member';
}

function isOwn(viewer: Viewer, school: string): boolean {
	return viewer.role === 'governor' && viewer.schools.includes(school);
}

/** Where heads meet, one head is one person (METHOD 7.2). */
function isMembersOnly(agreement: Agreement, code: string): boolean {
	const forum = agreement.forums.find((other) => other.code === code);
	return MEMBERS_ONLY_FORUMS.includes(code) || forum?.expects === 'head';
}
