import { date } from './date.ts';
import type { CellType } from './type.ts';

// “9:15”, “09:15:30”, “T09:15:30Z”, “4:05 PM”.
const CLOCK = '[T ]([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?(?:[.][0-9]+)? ?(am|pm)?z?$';

/** A day as dates are read, and the time of day where one is written; midnight where none is. */
export const moment: CellType = {
	typed: (column, context) => `(SELECT CASE WHEN day IS NULL THEN NULL
		ELSE day + to_seconds(3600 * ((h % 12) * (half <> '')::INTEGER + h * (half = '')::INTEGER
			+ 12 * (half = 'pm')::INTEGER) + 60 * m + s) END
		FROM (SELECT day, half, coalesce(try_cast(p.h AS INTEGER), 0) AS h,
			coalesce(try_cast(p.m AS INTEGER), 0) AS m, coalesce(try_cast(p.s AS INTEGER), 0) AS s
			FROM (SELECT (${date.typed(column, context)})::TIMESTAMP AS day, p, lower(p.half) AS half
				FROM (SELECT regexp_extract(lower(cell), '${CLOCK.toLowerCase()}', ['h', 'm', 's', 'half']) AS p))))`,
	wrong: (column, context) => date.wrong(column, context)
};
