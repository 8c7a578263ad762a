/** Fewer answers than this share of those asked is said as “low response” (METHOD 5.1). */
const LOW = 0.3;

/** So many of a small, known population are a census: no interval (METHOD 5.1). */
const CENSUS = 0.9;

/** Takes answers and how many were asked; gives what the response rate allows to be said. */
export function responseOf(answered: number, asked: number): 'low' | 'part' | 'census' | null {
	if (asked <= 0) return null;
	if (answered >= CENSUS * asked) return 'census';
	return answered < LOW * asked ? 'low' : 'part';
}

/** One kind of school among those asked and among those that answered; shares of 0 to 1. */
export interface Answering {
	group: string;
	asked: number;
	answered: number;
	shareOfAsked: number;
	/** Null where nobody answered at all. */
	shareOfAnswers: number | null;
}

/** Takes schools, each of a phase or a size; gives whether those that answered are like those asked (METHOD 5.12). */
export function nonResponse(schools: { group: string; answered: boolean }[]): Answering[] {
	const all = schools.filter(({ answered }) => answered).length;
	const groups = Map.groupBy(schools, ({ group }) => group);
	return [...groups].map(([group, within]) => {
		const answered = within.filter((school) => school.answered).length;
		return {
			group,
			asked: within.length,
			answered,
			shareOfAsked: within.length / schools.length,
			shareOfAnswers: all === 0 ? null : answered / all
		};
	});
}
