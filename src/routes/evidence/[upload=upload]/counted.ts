/** "1 row", "1,204 rows". */
export function rows(count: number): string {
	return `${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`;
}

/** Takes a count; gives the verb that goes with it. */
export function verb(count: number, one: string, many: string): string {
	return count === 1 ? one : many;
}
