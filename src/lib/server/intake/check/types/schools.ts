import type { CellType } from './type.ts';

/** Schools of the partnership, with semicolons between them. */
export const schools: CellType = {
	typed: () => "regexp_replace(cell, ' *; *', ';', 'g')",
	wrong: () => 'NULL'
};
