/** Takes SQL for a text; gives SQL for how many terms come before the one that it names, null where it names none. */
export function termOf(text: string): string {
	return `(CASE WHEN lower(${text}) LIKE '%aut%' THEN 0 WHEN lower(${text}) LIKE '%spr%' THEN 1
		WHEN lower(${text}) LIKE '%sum%' THEN 2 END)`;
}

/** Takes SQL for what was written for a half term; gives SQL for its number from 1 to 6: “Spring 2” and “2nd half of spring” are 4. */
export function halfTermIn(text: string): string {
	const number = `try_cast(regexp_extract(${text}, '[1-6]') AS INTEGER)`;
	const half = `(CASE WHEN regexp_matches(lower(${text}), '(1|first|[^a-z]a$)') THEN 1
		WHEN regexp_matches(lower(${text}), '(2|second|[^a-z]b$)') THEN 2 END)`;
	return `(CASE WHEN regexp_full_match(lower(${text}), ' *(half|ht|term|half[ -]?term)? *[1-6]([.]0)? *') THEN ${number}
		WHEN ${number} > 2 THEN ${number} ELSE 2 * ${termOf(text)} + ${half} END)`;
}

/** Takes a column of first days of half terms; gives SQL for the academic year, `202526`. Some autumns begin in late August. */
export function yearOf(column: string): string {
	const first = `(year(${column} + INTERVAL 14 DAY) - (month(${column} + INTERVAL 14 DAY) < 9)::INTEGER)`;
	return `${first}::VARCHAR || right((${first} + 1)::VARCHAR, 2)`;
}
