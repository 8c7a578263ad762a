import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

/** A fenced block of a page. */
export interface Fence {
	/** `ts` */
	language: string;
	/** What stands after the language: a path, mostly. */
	about: string;
	text: string;
}

/** Takes a path within the project; gives the page. */
export function pageAt(path: string): string {
	return readFileSync(join(PROJECT, path), 'utf8');
}

/** Takes a page; gives its fenced blocks in order. */
export function fencesOf(page: string): Fence[] {
	return [...page.matchAll(/^```(\w*)[ ]?(.*)\n([\s\S]*?)^```$/gm)].map(
		([, language = '', about = '', text = '']) => ({ language, about, text })
	);
}

/** Takes a page; gives where its links and pictures lead, without anchors and without other sites. */
export function linksOf(page: string): string[] {
	return [...withoutFences(page).matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, target = '']) => target.split('#')[0]!)
		.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** Takes a page; gives what stands between backticks in its running text. */
export function codeWordsOf(page: string): string[] {
	return [...withoutFences(page).matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
}

/** Every page of docs, as paths within the project. */
export function pagesOfDocs(): string[] {
	return readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join('docs', name))
		.sort();
}

function withoutFences(page: string): string {
	return page.replace(/^```[\s\S]*?^```$/gm, '');
}
