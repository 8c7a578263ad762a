import { everythingAt } from './planted.fixture.ts';
import type { Sessions, Who } from './sessions.fixture.ts';

/** Addresses of one kind that are asked for; the pages of a kind are made by the same code. */
const OF_A_KIND = 2;

/** Takes somebody and where they begin; gives what is sent from each address that they find, by address. */
export async function follow(
	sessions: Sessions,
	who: Who,
	start: string
): Promise<Map<string, string>> {
	const seen = new Map<string, string>();
	const kinds = new Map<string, number>();
	const waiting = new Set([
		start,
		`${start}?asAt=2026-01-31`,
		...FILES.map((file) => start + file)
	]);
	for (const path of waiting) {
		const kind = kindOf(path);
		const asked = kinds.get(kind) ?? 0;
		if (asked >= OF_A_KIND) continue;
		kinds.set(kind, asked + 1);
		const text = await everythingAt(sessions, who, path);
		seen.set(path, text);
		for (const next of linksIn(text, start)) waiting.add(next);
		if (!/\.\w+$/.test(path.split('?')[0]!)) waiting.add(dataOf(path));
	}
	return seen;
}

const FILES = [
	...['json', 'csv', 'xlsx', 'docx', 'pdf'].map((format) => `/annual-evaluation.${format}`),
	'/topic-reading.json',
	'/topic-reading.xlsx',
	'/best-value.json',
	'/calendar.ics',
	'/clauses/2.2f/rows.csv',
	'/annual-evaluation/charts/outcome-planted-exp.svg',
	'/annual-evaluation/charts/outcome-planted-exp.csv'
];

function linksIn(text: string, start: string): string[] {
	return [...text.matchAll(/href="([^"#]+)/g)]
		.map(([, link]) => new URL(link!.replaceAll('&amp;', '&'), `http://x${start}/`))
		.filter(({ host, pathname }) => host === 'x' && pathname.startsWith(start))
		.map(({ pathname, search }) => pathname + search);
}

/** What a page’s script asks for instead of the page. */
function dataOf(path: string): string {
	const [page, search] = path.split('?');
	return `${page}/__data.json${search ? `?${search}` : ''}`;
}

/** Numbers, references and choices left out: `/clauses/2.2f` and `/clauses/3.1` are one kind. */
function kindOf(path: string): string {
	const [page, search = ''] = path.split('?');
	const names = [...new URLSearchParams(search).keys()].sort().join('&');
	return `${page!.replace(/\/(clauses|schools|charts)\/[^/]+?(?=\/|\.\w+$|$)/, '/$1/…')}?${names}`;
}
