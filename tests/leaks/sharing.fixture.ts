import { readFileSync } from 'node:fs';
import { OWN, type Sessions, type Who } from './sessions.fixture.ts';

export const YEAR = '/sample/2025-26';
export const REPORT = 'annual-evaluation';

export const AUDIENCES = ['public', 'local-authority', 'forum-member', 'governor'] as const;

/** Who sees the same as a link for an audience, signed in. */
export const LIKE: Record<string, Who> = {
	public: 'nobody',
	'local-authority': 'local-authority',
	'forum-member': 'forum-member',
	governor: 'governor'
};

/** The rows behind the figures, as each kind of table for analysts. */
export const ROWS = ['evidence.csv', 'evidence.parquet', 'evidence.arrow'];

/** A link to the annual evaluation for each audience, and the ways to make more and to open them. */
export interface Links {
	/** The path of the link for each audience. */
	of: Map<string, string>;
	/** Makes a link; gives its path. */
	give(changes: Record<string, string>, report?: string): Promise<string>;
	/** Opens a path as somebody who has nothing but the link. */
	open(path: string): Promise<Response>;
	textOf(path: string): Promise<string>;
}

/** Takes sessions; makes a link for each audience. */
export async function openLinks(sessions: Sessions): Promise<Links> {
	const open = (path: string) => sessions.ask('nobody', path);
	const give = async (changes: Record<string, string>, report = `${YEAR}/${REPORT}`) => {
		const answer = await sessions.post('administrator', `${report}/share?/give`, form(changes));
		const link = /http:\/\/[^\s"<]+(\/shared\/[\w-]{43})/.exec(await answer.text());
		if (!link) throw new Error(`No link: ${answer.status}`);
		return link[1]!;
	};
	const of = new Map<string, string>();
	for (const audience of AUDIENCES)
		of.set(audience, await give({ audience, school: audience === 'governor' ? OWN : '' }));
	return { of, give, open, textOf: async (path) => (await open(path)).text() };
}

/** Takes what is to be otherwise; gives the form that makes a link. */
export function form(changes: Record<string, string> = {}): URLSearchParams {
	return new URLSearchParams({
		...{ recipient: 'Scrutiny committee of a test', audience: 'public', school: '' },
		...{ standing: 'as-at', asAt: '2026-08-31', expires: inDays(30) },
		...changes
	});
}

function inDays(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Codes of people, which no file and no page of a link may tell. */
export const KNOWN_CODES = new Set(
	readFileSync('data/sample/sample/attendance-2025-26.csv', 'latin1').match(
		/(?<=[,;])[A-Z]{3}-\d{2}(?=[,;])/g
	)
);
