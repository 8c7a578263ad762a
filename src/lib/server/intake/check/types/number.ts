import type { Column } from '#lib/server/datasets/dataset.ts';
import { madeOf } from './made-of.ts';
import type { CellType } from './type.ts';

/** “1,200”, “£450.00” and “79%” are numbers too; “1,5” is not, because nobody can say which. */
export const NUMBER = numberIn('cell');

// As ledgers write a minus: “(450.00)”, “-£450.00”.
const WITH_MINUS = `regexp_replace(cell, '^(?:\\(£? ?([0-9.,]+)\\)|-£ ?([0-9.,]+))$', '-\\1\\2')`;

export const number: CellType = {
	typed: () => numberIn(WITH_MINUS),
	wrong: (column) => `CASE
		WHEN typed IS NULL THEN 'number-not-understood'
		${outOfRange(column)} END`
};

export const integer: CellType = {
	typed: () => `try_cast(${madeOf(NUMBER, 'n', 'CASE WHEN n = floor(n) THEN n END')} AS INTEGER)`,
	wrong: (column) => `CASE
		WHEN typed IS NULL AND (${NUMBER}) IS NOT NULL THEN 'number-not-whole'
		WHEN typed IS NULL THEN 'number-not-understood'
		${outOfRange(column)} END`
};

function outOfRange({ type }: Column): string {
	const { min, max } = type as { min?: number; max?: number };
	const broken = [min !== undefined && `typed < ${min}`, max !== undefined && `typed > ${max}`];
	const when = broken.filter(Boolean).join(' OR ');
	return when && `WHEN ${when} THEN 'number-out-of-range'`;
}

function numberIn(cell: string): string {
	return `CASE
		WHEN regexp_full_match(${cell}, '£? ?-?([0-9]+([.][0-9]*)?|[.][0-9]+|[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?)([eE][+-]?[0-9]{1,2})? ?%?')
		THEN try_cast(regexp_replace(${cell}, '[£%, ]', '', 'g') AS DOUBLE) END`;
}
