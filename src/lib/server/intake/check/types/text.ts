import type { CellType } from './type.ts';

export const text: CellType = {
	typed: () => 'cell',
	wrong: ({ type }) =>
		type.kind === 'text'
			? `CASE WHEN length(cell) > ${type.maxLength} THEN 'text-too-long' END`
			: 'NULL'
};
