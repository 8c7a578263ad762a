import { readFileSync } from 'node:fs';
import type { Dialect } from '#lib/server/intake/read/dialect.ts';
import type { Encoding } from '#lib/server/intake/read/encoding.ts';

/**
 * Takes a text file and how it was read; counts its records by another way than intake does: lines, less
 * those whose quotation marks are open. Null where a mark stands where it shouldn’t, and nobody can say.
 */
export function recordsIn(
	path: string,
	{ encoding, delimiter, quote, escape = quote }: Dialect & { encoding: Encoding }
): number | null {
	const text = new TextDecoder(encoding).decode(readFileSync(path));
	const lines = text.replace(/\r\n?/g, '\n').replace(/\n*$/, '').split('\n');
	if (quote === '') return lines.length;
	if (escape !== quote || delimiter.length > 1 || strayMark(delimiter, quote).test(text))
		return null;
	let open = false;
	let records = 0;
	for (const line of lines) {
		const marks = line.split(quote).length - 1;
		if (marks % 2 === 1) open = !open;
		if (!open) records += 1;
	}
	return open ? null : records;
}

// A mark has a delimiter, a line’s end or another mark on one side at least.
function strayMark(delimiter: string, quote: string): RegExp {
	const [edge, mark] = [delimiter, quote].map((one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);
	return new RegExp(`[^${edge}${mark}\\r\\n]${mark}[^${edge}${mark}\\r\\n]`, 'u');
}
