import { date } from './date.ts';
import type { CellType } from './type.ts';

// “9:15”, “09:15:30”, “T09:15:30Z”, “4:05 PM”. Of a zone nothing is made: both ends of a request have the same.
const CLOCK =
	'[T ,]([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?(?:[.][0-9]+)? ?(am|pm)? ?(?:z|gmt|bst|utc|[+-][0-9]{2}:?[0-9]{2})?$';

/** A day as dates are read, and the time of day where one is written; midnight where none is. */
export const moment: CellType = {
	typed: (column, context) => `(SELECT CASE
			WHEN p.h = '' AND regexp_matches(cell, '[0-9]:[0-9]') THEN NULL
			WHEN p.half <> '' AND try_cast(p.h AS INTEGER) NOT BETWEEN 1 AND 12 THEN NULL
			WHEN p.half = '' AND try_cast(p.h AS INTEGER) > 23 THEN NULL
			ELSE day + to_seconds(coalesce(${HOURS} * 3600 + try_cast(p.m AS INTEGER) * 60, 0)
				+ coalesce(try_cast(p.s AS INTEGER), 0)) END
		FROM (SELECT (${date.typed(column, context)})::TIMESTAMP AS day,
			regexp_extract(lower(cell), '${CLOCK.toLowerCase()}', ['h', 'm', 's', 'half']) AS p
			FROM (SELECT spelt AS cell FROM (SELECT ${WITH_COLON} AS spelt))))`,
	wrong: (column, context) => date.wrong(column, context)
};

// “9.15am”, as many write it here.
const WITH_COLON = `regexp_replace(cell, '([ ,])([0-9]{1,2})[.]([0-5][0-9]) ?([AaPp][Mm])?$', '\\1\\2:\\3\\4')`;

const HOURS = `CASE p.half WHEN '' THEN try_cast(p.h AS INTEGER)
	ELSE try_cast(p.h AS INTEGER) % 12 + CASE p.half WHEN 'pm' THEN 12 ELSE 0 END END`;
