/** Writes a line for the reader. */
export function say(line = ''): void {
	process.stdout.write(`${line}\n`);
}

/** Writes a line about something that went wrong, where it does not mix with what is asked for. */
export function complain(line: string): void {
	process.stderr.write(`${line}\n`);
}

/** Writes a value for another program. */
export function sayJson(value: unknown): void {
	process.stdout.write(`${JSON.stringify(value, null, '\t')}\n`);
}

/** "1 row", "1,204 rows". */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}
