import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { issueInWords } from './issue-words.ts';
import type { Mistake } from './mistakes.ts';

/** Where in a file: keys and positions from the top, as in `['sections', 0, 'clauses', 2]`. */
export type Path = PropertyKey[];

/** A mistake that a rule found, before it is known on which line that is. */
export interface Finding {
	path: Path;
	says: string;
}

export type Checked<T> = { value: T; mistakes: [] } | { value: null; mistakes: Mistake[] };

/** Takes YAML, its schema and the rules that go beyond it; gives the value, or every mistake with its line. */
export function checkYaml<T>(
	file: string,
	text: string,
	schema: z.ZodType<T>,
	rules: (value: T) => Finding[]
): Checked<T> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const located = ({ path, says }: Finding): Mistake => ({
		file,
		line: lines.linePos(offsetOf(document, path)).line,
		place: placeOf(document, path),
		says
	});
	if (document.errors.length > 0) {
		return { value: null, mistakes: document.errors.map((e) => unreadable(file, e)) };
	}
	const parsed = schema.safeParse(document.toJS());
	const findings = parsed.success ? rules(parsed.data) : parsed.error.issues.flatMap(inFindings);
	if (findings.length > 0) {
		const mistakes = findings.map(located).sort((a, b) => a.line - b.line);
		return { value: null, mistakes };
	}
	return { value: parsed.data as T, mistakes: [] };
}

function unreadable(
	file: string,
	error: { message: string; linePos?: [{ line: number }, ...unknown[]] }
) {
	const [first = error.message] = error.message.split(/ at line \d+|\n/);
	return {
		file,
		line: error.linePos?.[0].line ?? 1,
		place: '',
		says: `this is not YAML: ${first}.`
	};
}

function inFindings(issue: z.core.$ZodIssue): Finding[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			path: [...issue.path, key],
			says: `“${key}” is not a word that belongs here. Take it out, or check its spelling.`
		}));
	}
	return [{ path: issue.path, says: issueInWords(issue) }];
}

/** Where a missing thing should be, the line of what should hold it. */
function offsetOf(document: Document, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const found = offsetAt(document, path.slice(0, length));
		if (found !== undefined) return found;
	}
	return 0;
}

function offsetAt(document: Document, path: Path): number | undefined {
	const holder = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (isMap(holder)) {
		const pair = holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
		return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
	}
	const node = document.getIn(path, true);
	return isNode(node) ? node.range?.[0] : undefined;
}

const NAMED_BY: Record<string, [key: string, word: string]> = {
	clauses: ['ref', 'clause'],
	forums: ['code', 'forum'],
	schools: ['id', 'school'],
	answers: ['question', 'answer']
};

function placeOf(document: Document, path: Path): string {
	for (let at = path.length - 1; at > 0; at--) {
		const [key, word] = NAMED_BY[String(path[at - 1])] ?? [];
		const name = key && document.getIn([...path.slice(0, at + 1), key]);
		if (name) return `${word} ${word === 'answer' ? `“${name}”` : name}`;
	}
	return '';
}
