import type { Among, Keep, Said } from '../rearrangement.ts';
import type { Columns } from './columns.ts';
import {
	GROUP_COLUMNS,
	GROUPS,
	KINDS,
	LEVELS,
	PERIODS,
	PHASES,
	PLACES,
	PRIMARY,
	SEXES,
	TOTALS
} from './words.ts';

/** Takes a table’s first rows, its columns and the phases of the partnership’s schools; gives which rows are wanted. */
export function keeps(rows: string[][], columns: Columns, phases: string[]): Keep[] {
	const { at, breakdown } = columns;
	const subjects = columns.measures.flatMap(({ subject }) => subject ?? []);
	return [
		...only(at('geographic_level'), Object.values(LEVELS), 'another-level'),
		...only(at('time_identifier'), PERIODS, 'another-period'),
		...only(breakdown, Object.keys(GROUPS), 'another-breakdown'),
		...(subjects.length ? only(at('subject'), subjects, 'another-subject') : []),
		...ofPlaces(columns, phases),
		...ofGroups(columns),
		...others(rows, columns).flatMap((column) => only(column, TOTALS, 'another-breakdown'))
	];
}

/** Takes the columns of a table; gives how its schools and authorities are known. */
export function among({ at, urn, school }: Columns): Among {
	const level = at('geographic_level');
	const of = (word: string): Said => ({ column: level, of: [word] });
	return {
		urn,
		name: school,
		...(level && { where: of(LEVELS.school) }),
		...(level &&
			at('la_name') && {
				authorities: { column: at('la_name'), where: of(LEVELS.authority) }
			})
	};
}

/** True where all schools of the partnership are primary schools of some kind. */
export function arePrimary(phases: string[]): boolean {
	return phases.length > 0 && !phases.includes('secondary');
}

/** Takes a table’s first rows and its columns; gives those that are no figures and say “Total” somewhere. */
function others(rows: string[][], { names, breakdown }: Columns): number[] {
	const known = [...PHASES, ...KINDS, ...GROUP_COLUMNS, 'subject'];
	return names.flatMap((name, at) => {
		const word = name.toLowerCase();
		if (at + 1 === breakdown || known.includes(word) || PLACES.test(word) || PAIRED.test(word))
			return [];
		return rows.some((cells) => TOTALS.includes((cells[at] ?? '').trim().toLowerCase()))
			? [at + 1]
			: [];
	});
}

// Says what kind of group is in the column beside it, which tells by itself.
const PAIRED = /^(breakdown_topic|characteristics?_group)$/;

// A school’s own row says what kind of school it is; a figure of an authority is about one kind or all.
function ofPlaces({ at }: Columns, phases: string[]): Keep[] {
	const level = at('geographic_level');
	const where = { column: level, of: [LEVELS.authority, LEVELS.nation] };
	const kinds = (column: number, of: string[]) =>
		only(column, of, 'another-breakdown').map((one) => (level ? { ...one, where } : one));
	return [
		...PHASES.flatMap((name) => kinds(at(name), arePrimary(phases) ? PRIMARY : TOTALS)),
		...KINDS.flatMap((name) => kinds(at(name), TOTALS))
	];
}

function ofGroups({ at, breakdown, names }: Columns): Keep[] {
	const there = GROUP_COLUMNS.map(at).filter((column) => column && column !== breakdown);
	const isPair = /^(breakdown|characteristic)$/i.test(names[breakdown - 1] ?? '');
	const notSexes = Object.keys(GROUPS).filter((word) => GROUPS[word]![0] !== 'Sex');
	return there.flatMap((column): Keep[] => {
		const [total] = only(column, TOTALS, 'another-breakdown');
		if (!isPair) return [total!];
		// Beside the pair, the column that the pair speaks of says the group as well.
		const isSex = SEXES.includes(names[column - 1]!.toLowerCase());
		return isSex ? [{ ...total!, where: { column: breakdown, of: notSexes } }] : [];
	});
}

function only(column: number, of: string[], aside: Keep['aside']): Keep[] {
	return column ? [{ column, of: [...new Set(of)], aside }] : [];
}
