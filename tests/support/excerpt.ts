/** Takes a whole and an excerpt, in which … skips lines; gives the first line of the excerpt that doesn’t follow, or nothing. */
export function missingFrom(whole: string, excerpt: string): string {
	let at = 0;
	const lines = linesOf(whole);
	let skipping = true;
	for (const line of linesOf(excerpt)) {
		if (line === '…') skipping = true;
		else {
			const found = lines.indexOf(line, at);
			if (found === -1 || (!skipping && found !== at)) return line;
			at = found + 1;
			skipping = false;
		}
	}
	return '';
}

function linesOf(text: string): string[] {
	const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
	return lines.filter((line) => line !== '');
}
