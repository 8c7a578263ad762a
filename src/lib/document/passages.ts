import { Lexer, type Token, type Tokens } from 'marked';
import type { Passage, Run } from './report.ts';

/**
 * Takes what somebody wrote in simple mark-down; gives its paragraphs and items. Strong words and links
 * are kept; everything else, HTML included, stays as the letters that were typed.
 */
export function passagesOf(markdown: string): Passage[] {
	const shallow = markdown.split('\n').map(withoutNesting).join('\n');
	return new Lexer({ gfm: true }).lex(shallow).flatMap(passagesIn);
}

/** The marks of quotes and items with which a line begins: each opens another level. */
const MARKS = /^([ \t]*)((?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)+)/;
const ITEM = /(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/** Quotes and items within items are set as one level: thousands of levels would exhaust whoever reads them. */
function withoutNesting(line: string): string {
	if (RULE.test(line)) return line;
	return line.replace(
		MARKS,
		(_, indent: string, marks: string) => indent + (ITEM.exec(marks)?.[0] ?? '')
	);
}

function passagesIn(token: Token): Passage[] {
	switch (token.type) {
		case 'space':
		case 'hr':
			return [];
		case 'list':
			return (token as Tokens.List).items.map(({ tokens }) => passage('item', runsIn(tokens)));
		case 'blockquote':
			return (token.tokens ?? []).flatMap(passagesIn);
		case 'heading':
			return [passage('paragraph', strong(runsIn(token.tokens ?? [])))];
		case 'paragraph':
			return [passage('paragraph', runsIn(token.tokens ?? []))];
		default:
			return [passage('paragraph', [{ text: token.raw.trim() }])];
	}
}

function passage(kind: Passage['kind'], runs: Run[]): Passage {
	return { kind, runs: runs.filter(({ text }) => text !== '') };
}

function runsIn(tokens: Token[]): Run[] {
	return tokens.flatMap((token): Run[] => {
		switch (token.type) {
			case 'strong':
				return strong(runsIn(token.tokens ?? []));
			case 'em':
			case 'del':
				return runsIn(token.tokens ?? []);
			case 'link':
				return linked(runsIn(token.tokens ?? []), (token as Tokens.Link).href, token.raw);
			case 'br':
				return [{ text: ' ' }];
			case 'text':
				return token.tokens ? runsIn(token.tokens) : [{ text: flat((token as Tokens.Text).text) }];
			case 'escape':
				return [{ text: (token as Tokens.Escape).text }];
			default:
				return [{ text: flat(token.raw) }];
		}
	});
}

function strong(runs: Run[]): Run[] {
	return runs.map((run) => ({ ...run, strong: true }));
}

/** An address of any other kind could run something, so that its letters stay letters. */
function linked(runs: Run[], href: string, raw: string): Run[] {
	if (!/^https?:\/\//i.test(href)) return [{ text: raw }];
	return runs.map((run) => ({ ...run, href }));
}

function flat(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ');
}
