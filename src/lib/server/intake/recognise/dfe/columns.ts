import { plain } from '../words.ts';
import { MEASURES, type Measure } from './measures.ts';
import { BREAKDOWNS, GROUP_COLUMNS } from './words.ts';

/** What stands in which column of a table of the Department for Education. */
export interface Columns {
	names: string[];
	/** Takes a column’s name; gives where it is, from 1, or 0. */
	at(name: string): number;
	measures: Measure[];
	/** Where the school’s number and name are; 0 where there is none. */
	urn: number;
	school: number;
	/** Where it says which pupils; 0 where it is about all of them. */
	breakdown: number;
}

/** Takes the cells of a row; gives what they head where it is the header of such a table, else null. */
export function columnsOf(cells: string[]): Columns | null {
	const names = cells.map((cell) => cell.trim());
	const words = names.map(plain);
	const at = (name: string) => words.indexOf(plain(name)) + 1;
	const measures = MEASURES.filter(
		({ column, subject }) => at(column) && (!subject || at('subject'))
	);
	const [urn, school] = [at('school_urn') || at('urn'), at('school_name') || at('schname')];
	const isTidy = at('time_period') > 0 && at('geographic_level') > 0;
	const isOfAYear = urn > 0 && (at('lea') || at('la') || at('estab') || at('rectype')) > 0;
	if (measures.length === 0 || at('measure_code') || !(isTidy || isOfAYear)) return null;
	return { names, at, measures, urn, school, breakdown: breakdownOf(at) };
}

// Of several columns of groups only one can say what a row is about; the others then have to say “Total”.
function breakdownOf(at: Columns['at']): number {
	const usual = BREAKDOWNS.map(at).find(Boolean);
	const alone = GROUP_COLUMNS.map(at).filter(Boolean);
	return usual ?? (alone.length === 1 ? alone[0]! : 0);
}
