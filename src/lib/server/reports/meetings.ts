import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { Meeting } from '#lib/server/evaluation/evaluation.ts';

/** Takes a forum; gives its held meetings, which are the columns of its marks. */
export function heldOf(forum: DisclosedForum): Meeting[] {
	return forum.meetings.filter((meeting) => meeting.status === 'held');
}

/** Takes a forum; gives how a sentence calls one of its meetings: "Governor Forum meeting", "Strategic Cluster Meeting". */
export function meetingName({ name }: DisclosedForum): string {
	return /meetings$/i.test(name) ? name.slice(0, -1) : `${name} meeting`;
}

/** Takes a forum; gives whether every school is expected at it, so that not coming says something. */
export function expectsSchools({ agreement }: Disclosed, { code }: DisclosedForum): boolean {
	return agreement.forums.find((forum) => forum.code === code)?.expects !== 'none';
}
