import { everythingAt } from './planted.fixture.ts';
import type { Sessions, Who } from './sessions.fixture.ts';

/**
 * Takes somebody and addresses to begin with; gives what is sent from these and from one address of each
 * other kind that they lead to, by address. The pages of a kind are made by the same code.
 */
export async function follow(
	sessions: Sessions,
	who: Who,
	start: string[]
): Promise<Map<string, string>> {
	const seen = new Map<string, string>();
	const kinds = new Set(start.map(kindOf));
	for (const path of start) seen.set(path, '');
	for (const path of seen.keys()) {
		const text = await everythingAt(sessions, who, path);
		seen.set(path, text);
		for (const next of linksIn(text, path)) {
			if (!kinds.has(kindOf(next))) seen.set(next, '');
			kinds.add(kindOf(next));
		}
	}
	return seen;
}

/** Takes a page’s address; gives what its script asks for instead of the page. */
export function dataOf(path: string): string {
	const [page, search] = path.split('?');
	return `${page}/__data.json${search ? `?${search}` : ''}`;
}

/** Those of the same partnership, each page with what its script asks for. */
function linksIn(text: string, from: string): string[] {
	const within = from.match(/^\/[^/]+\//)![0];
	const pages = [...text.matchAll(/href="([^"#]+)/g)]
		.map(([, link]) => new URL(link!.replaceAll('&amp;', '&'), `http://x${from}`))
		.filter(({ host, pathname }) => host === 'x' && pathname.startsWith(within))
		.map(({ pathname, search }) => pathname + search);
	return pages.flatMap((path) => (isFile(path) ? [path] : [path, dataOf(path)]));
}

function isFile(path: string): boolean {
	return /\.[a-z]+$/.test(path.split('?')[0]!);
}

/** Dates, references and choices left out; of a report’s large files, which report it is too. */
function kindOf(path: string): string {
	const [page = '', search = ''] = path.split('?');
	const names = [...new URLSearchParams(search).keys()].filter((name) => name !== 'asAt').sort();
	const format = page.match(/\.(docx|xlsx|pdf|png)$/)?.[0];
	const kind = page
		.replace(/\/\d{4}-\d{2}(?=\/|$)/, '/year')
		.replace(/\/topic-[^/.]+/, '/topic')
		.replace(/\/(clauses|schools|charts)\/[^/]+?(?=\/|\.[a-z]+$|$)/, '/$1/one');
	return format ?? `${kind}?${names.join('&')}`;
}
