import type { Board } from './boards.ts';

export const SCHOOL_COLUMNS = [
	'school_urn',
	'phase',
	'type',
	'area',
	'rural',
	'low_age',
	'high_age',
	'pupils',
	'staff',
	'pct_disadvantaged'
] as const;

export const CALENDAR_COLUMNS = [
	'time_period',
	'term',
	'half_term',
	'start_date',
	'end_date'
] as const;

const AGES: Record<string, [low: number, high: number]> = {
	'nursery-infant': [3, 7],
	infant: [4, 7],
	junior: [7, 11],
	primary: [4, 11],
	secondary: [11, 16]
};

/** Takes boards; gives a row for each school. */
export function schoolRows(boards: Board[]) {
	return boards.map(({ id, phase, area, rural, pupils, disadvantaged, name }) => ({
		school_urn: id,
		phase,
		type: name.includes('Academy') ? 'Academy' : 'Community school',
		area,
		rural: rural ? 'yes' : 'no',
		low_age: String(AGES[phase]?.[0]),
		high_age: String(AGES[phase]?.[1]),
		pupils: String(pupils),
		staff: String(Math.round(pupils / 8) + 4),
		pct_disadvantaged: String(disadvantaged)
	}));
}

/** Takes a year’s six digits and its half terms; gives a row for each. */
export function calendarRows(
	timePeriod: string,
	halfTerms: { halfTerm: number; from: string; to: string }[]
) {
	return halfTerms.map(({ halfTerm, from, to }) => ({
		time_period: timePeriod,
		term: ['autumn', 'spring', 'summer'][Math.ceil(halfTerm / 2) - 1],
		half_term: String(halfTerm),
		start_date: from,
		end_date: to
	}));
}
