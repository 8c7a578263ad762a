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
	const allowed = title.replace(/[\\/?*[\]:]/g, ' ').replace(/\s+/g, ' ');
	return shortened(allowed.replace(/^['’\s]+|['’\s]+$/g, '') || 'Sheet', LONGEST);
}

function shortened(name: string, longest: number): string {
	if (name.length <= longest) return name;
	const cut = name.slice(0, longest - 1);
	const wordEnd = cut.lastIndexOf(' ');
	return `${cut.slice(0, wordEnd > longest / 2 ? wordEnd : undefined)}…`;
}

function unused(name: string, taken: Set<string>): string {
	let candidate = name;
	for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
		candidate = `${shortened(name, LONGEST - 4)} (${count})`;
	}
	return candidate;
}
