import type { AcademicYear } from './academic-year.ts';

/** One of the six half terms. Dates are ISO and inclusive. */
export interface HalfTerm {
	halfTerm: 1 | 2 | 3 | 4 | 5 | 6;
	/** "Autumn 1" */
	label: string;
	term: 'Autumn' | 'Spring' | 'Summer';
	from: string;
	to: string;
}

/**
 * The six half terms used where a partnership has no dates of its own. METHOD 4.1 gives the three
 * terms (autumn to 31 December, spring to 15 April, summer to 31 August); where each is halved is
 * our decision: 31 October, 15 February and 31 May.
 */
export function fallbackHalfTerms(year: AcademicYear): HalfTerm[] {
	const first = Number(year.from.slice(0, 4));
	const second = first + 1;
	return [
		{
			halfTerm: 1,
			label: 'Autumn 1',
			term: 'Autumn',
			from: `${first}-09-01`,
			to: `${first}-10-31`
		},
		{
			halfTerm: 2,
			label: 'Autumn 2',
			term: 'Autumn',
			from: `${first}-11-01`,
			to: `${first}-12-31`
		},
		{
			halfTerm: 3,
			label: 'Spring 1',
			term: 'Spring',
			from: `${second}-01-01`,
			to: `${second}-02-15`
		},
		{
			halfTerm: 4,
			label: 'Spring 2',
			term: 'Spring',
			from: `${second}-02-16`,
			to: `${second}-04-15`
		},
		{
			halfTerm: 5,
			label: 'Summer 1',
			term: 'Summer',
			from: `${second}-04-16`,
			to: `${second}-05-31`
		},
		{
			halfTerm: 6,
			label: 'Summer 2',
			term: 'Summer',
			from: `${second}-06-01`,
			to: `${second}-08-31`
		}
	];
}

/** Takes half terms and an ISO date; gives how many are over by then, 0 to 6 (METHOD 6, pacing). */
export function halfTermsCompleted(halfTerms: HalfTerm[], asAt: string): number {
	return halfTerms.filter((halfTerm) => halfTerm.to <= asAt).length;
}

/** Takes half terms and an ISO date; gives the half term the date falls in, holidays counted with the half term before. */
export function halfTermOf(halfTerms: HalfTerm[], date: string): HalfTerm | undefined {
	return halfTerms.filter((halfTerm) => halfTerm.from <= date).at(-1) ?? halfTerms[0];
}
