import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Dated } from './dates.ts';

/** A day on which the same people are wanted at two things. */
export interface Clash {
	/** ISO date. */
	date: string;
	first: Dated;
	second: Dated;
	/** Who is wanted twice. */
	who: 'heads' | 'governors' | 'schools' | 'the shared head';
}

/** Takes an agreement and dates of one year; gives each pair on one day that wants the same people, cancelled and postponed ones left out. */
export function clashesIn({ schools }: Pick<Agreement, 'schools'>, dates: Dated[]): Clash[] {
	const wanting = dates.filter(
		({ kind, standing }) => kind === 'meeting' && (standing === 'held' || standing === 'planned')
	);
	return wanting.flatMap((first, at) =>
		wanting
			.slice(at + 1)
			.filter((second) => second.date === first.date)
			.flatMap((second) => {
				const who = wantedTwice(first, second, schools === 2);
				return who ? [{ date: first.date, first, second, who }] : [];
			})
	);
}

/** Two schools that share their head have one person for any two things, one of each. */
function wantedTwice(first: Dated, second: Dated, isOneHead: boolean): Clash['who'] | null {
	const twoSchools =
		first.school !== null && second.school !== null && first.school !== second.school;
	if (isOneHead && twoSchools) return 'the shared head';
	if (twoSchools) return null;
	const [a, b] = [first.needs, second.needs];
	if (a === 'none' || b === 'none') return null;
	if (a === 'school' || b === 'school') return 'schools';
	if (a !== b) return null;
	return a === 'head' ? 'heads' : 'governors';
}
