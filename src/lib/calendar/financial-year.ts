import { academicYear, type AcademicYear } from './academic-year.ts';

/** A financial year, 1 April to 31 March: costs are counted in it and never shared out to academic years (METHOD 4.1). */
export interface FinancialYear extends AcademicYear {
	timeIdentifier: 'Financial year';
}

/**
 * Takes an id such as `2025-26`; gives the year from 1 April 2025 to 31 March 2026, or throws RangeError
 * if the two years don’t follow each other. Six digits alone are an academic year’s, so `timePeriod`
 * carries its identifier along.
 */
export function financialYear(id: string): FinancialYear {
	const { timePeriod, label } = academicYear(id);
	const start = Number(id.slice(0, 4));
	return {
		id,
		timePeriod: `${timePeriod} Financial year`,
		timeIdentifier: 'Financial year',
		from: `${start}-04-01`,
		to: `${start + 1}-03-31`,
		label
	};
}

/** Takes a financial year; gives the one before it. */
export function financialYearBefore({ id }: FinancialYear): FinancialYear {
	const start = Number(id.slice(0, 4));
	return financialYear(`${start - 1}-${id.slice(2, 4)}`);
}

/** Takes a year; gives whether it is a financial one. */
export function isFinancial(year: AcademicYear): year is FinancialYear {
	return 'timeIdentifier' in year && year.timeIdentifier === 'Financial year';
}
