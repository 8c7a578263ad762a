/**
 * Takes SQL for a value, a name for it and SQL over that name; gives SQL for what is made of the value, which
 * is worked out once. A subquery would say the same, and DuckDB would plan a join for it.
 */
export function madeOf(value: string, name: string, made: string): string {
	return `list_transform([${value}], lambda ${name}: ${made})[1]`;
}
