import { madeOf } from './made-of.ts';
import type { CellType } from './type.ts';

const PARTS =
	"regexp_extract(cell, '^(20[0-9]{2}) *(?:/|-|–|to|)? *((?:20)?[0-9]{2})$', ['a', 'b'])";

/** 202526, and what people write for it: 2025/26, 2025-2026, 2025 to 2026. */
export const timePeriod: CellType = {
	typed: () =>
		madeOf(
			PARTS,
			'p',
			`CASE WHEN try_cast(right(p.b, 2) AS INTEGER) = (try_cast(p.a AS INTEGER) + 1) % 100
				THEN p.a || right(p.b, 2) END`
		),
	wrong: () => "CASE WHEN typed IS NULL THEN 'time-period-not-understood' END"
};
