import type { ColumnType } from '#lib/server/datasets/dataset.ts';
import { choice, yesNo } from './choice.ts';
import { date } from './date.ts';
import { halfTerm } from './half-term.ts';
import { hours } from './hours.ts';
import { integer, number } from './number.ts';
import { person } from './person.ts';
import { moment } from './moment.ts';
import { school } from './school.ts';
import { schools } from './schools.ts';
import { text } from './text.ts';
import { timePeriod } from './time-period.ts';
import type { CellType } from './type.ts';
import { value } from './value.ts';

/** How each kind of cell is typed and checked. */
export const CELL_TYPES: Record<ColumnType['kind'], CellType> = {
	text,
	date,
	integer,
	number,
	hours,
	choice,
	'yes-no': yesNo,
	moment,
	'half-term': halfTerm,
	school,
	schools,
	person,
	'time-period': timePeriod,
	value
};
