import { academicYearOf } from './academic-year.ts';

/** Takes the ISO date from which answers hold, and how many they are; gives which years they change: a year is judged by what was agreed by its end. */
export function countsFrom(date: string, count = 1): string {
	const first = academicYearOf(date);
	const before = academicYearOf(`${Number(first.from.slice(0, 4))}-08-31`);
	const [counts, them] = count === 1 ? ['It counts', 'it'] : ['They count', 'them'];
	return `${counts} from ${first.label} on; ${before.label} is judged without ${them}.`;
}
