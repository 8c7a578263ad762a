import { madeOf } from './made-of.ts';
import { number, NUMBER } from './number.ts';
import type { CellType } from './type.ts';

const PART = (unit: string) =>
	`coalesce(try_cast(regexp_extract(lower(cell), '([0-9]+([.][0-9]+)?) ?${unit}', 1) AS DOUBLE), 0)`;

// “1h 5m 33s”, as Teams says it, and “2 hours 15 minutes”.
const IN_WORDS = `CASE WHEN regexp_full_match(lower(cell), '([0-9.]+ ?(h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)\\b[ ,]*(and )?)+')
	THEN round(${PART('h')} + ${PART('m')} / 60 + ${PART('s')} / 3600, 4) END`;

// “1:05:33”, as a clock says it.
const AS_CLOCK = madeOf(
	"regexp_extract(cell, '^([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?$', ['h', 'm', 's'])",
	'p',
	`CASE WHEN p.h <> '' THEN
		round(p.h::DOUBLE + p.m::DOUBLE / 60 + coalesce(try_cast(p.s AS DOUBLE), 0) / 3600, 4) END`
);

/** A length of time in hours: a number, or hours and minutes in words or as a clock shows them. */
export const hours: CellType = {
	typed: () => `coalesce(${NUMBER}, ${IN_WORDS}, ${AS_CLOCK})`,
	wrong: number.wrong
};
