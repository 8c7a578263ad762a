const LONGEST = 31;

/** Takes titles; gives names that Excel accepts for sheets, each used once. */
export function sheetNames(titles: string[]): string[] {
	const taken = new Set<string>();
	return titles.map((title) => {
		const name = unused(plain(title), taken);
		taken.add(name.toLowerCase());
		return name;
	});
}

/** Excel refuses \ / ? * [ ] : anywhere and an apostrophe at either end. */
function plain(title: string): string {
	const name = allowed(title);
	// What stands before a colon names the section by itself.
	const [before = ''] = title.split(': ');
	return shortened((name.length > LONGEST && allowed(before)) || name || 'Sheet', LONGEST);
}

function allowed(title: string): string {
	return title
		.replaceAll(': ', ' – ')
		.replace(/[\\/?*[\]:]/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^['’\s–]+|['’\s–]+$/g, '');
}

/** Cut at a word, and not after one that leads to the next. */
function shortened(name: string, longest: number): string {
	if (name.length <= longest) return name;
	const cut = name.slice(0, longest - 1);
	const wordEnd = cut.lastIndexOf(' ');
	if (wordEnd <= longest / 2) return `${cut}…`;
	return `${cut.slice(0, wordEnd).replace(LEADS_ON, '')}…`;
}

const LEADS_ON = /(,| (and|or|of|the|a|in|for|with|what|who|how|is|to))+$/i;

function unused(name: string, taken: Set<string>): string {
	let candidate = name;
	for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
		candidate = `${shortened(name, LONGEST - 4)} (${count})`;
	}
	return candidate;
}
