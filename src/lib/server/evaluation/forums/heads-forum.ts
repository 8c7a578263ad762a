import type { Evaluation, ForumRecord, Meeting } from '../evaluation.ts';

/** The forum at which the heads meet, and where it stands in its year as at the date. */
export interface HeadsForum {
	forum: Pick<ForumRecord, 'code' | 'name' | 'clause'>;
	/** The last that was held; null before the first. */
	latest: Meeting | null;
	/** The one held before the last. */
	previous: Meeting | null;
	/** The next in the diary. */
	next: Meeting | null;
}

type Known = Pick<Evaluation, 'agreement' | 'asAt'> & {
	forums: Pick<ForumRecord, 'code' | 'name' | 'clause' | 'meetings'>[];
};

/** Takes an evaluation, disclosed or not; gives the first forum of its agreement that expects heads, or null where none does. */
export function headsForum({ agreement, forums, asAt }: Known): HeadsForum | null {
	const code = headsForumCode(agreement);
	const forum = forums.find((one) => one.code === code);
	if (!forum) return null;
	const byDate = forum.meetings.toSorted((a, b) => a.date.localeCompare(b.date));
	const held = byDate.filter(({ status, date }) => status === 'held' && date <= asAt);
	return {
		forum,
		latest: held.at(-1) ?? null,
		previous: held.at(-2) ?? null,
		next: byDate.find(({ status, date }) => status === 'planned' && date > asAt) ?? null
	};
}

/** Takes an agreement; gives the code of its first forum that expects heads, or undefined where none does. */
export function headsForumCode({
	forums
}: Pick<Evaluation['agreement'], 'forums'>): string | undefined {
	return forums.find(({ expects }) => expects === 'head')?.code;
}
