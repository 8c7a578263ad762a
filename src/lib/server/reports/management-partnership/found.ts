import { clauseHref } from '#lib/document/addresses.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Block, Cell, Prose, Source } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { COMMITTEE_ONLY, keepsFigures } from '#lib/server/disclosure/internal.ts';
import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { placeOf } from '../place.ts';
import { many, whole } from '../words/numbers.ts';

/** Takes a clause and a measurement’s key, or how it begins; gives the finding, where there is one. */
export function found({ findings }: Disclosed, clause: string, key: string): Finding | undefined {
	return findings.find((finding) => finding.clause === clause && finding.key.startsWith(key));
}

/** Takes a finding; gives its parts that are about a school, in the order of the partnership’s file. */
export function bySchool(finding: Finding | undefined, { partnership }: Disclosed): Part[] {
	const order = partnership.schools.map(({ id }) => id);
	return (finding?.parts ?? [])
		.filter(({ school }) => school !== null)
		.toSorted((a, b) => order.indexOf(a.school!) - order.indexOf(b.school!));
}

/** Takes a part and what to read of it; gives the number, or null where there is none. */
export function detail({ details }: Part, name: string): number | null {
	const value = details?.[name];
	return typeof value === 'number' ? value : null;
}

/** Takes a finding; gives the line under its chart or table. */
export function sourceOfFinding({ clause, evidence }: Finding, disclosed: Disclosed): Source {
	const files = many(evidence.uploads.length, 'spreadsheet');
	return {
		text: `Source: ${files}, ${whole(evidence.rows)} ${evidence.rows === 1 ? 'row' : 'rows'}. As at ${dateInWords(disclosed.asAt)}.`,
		href: clauseHref(placeOf(disclosed), clause)
	};
}

/** Takes a finding; gives a cell with its state that leads to its evidence. */
export function stateCell({ state, clause }: Finding, disclosed: Disclosed): Cell {
	return { text: STATE_WORDS[state], state, href: clauseHref(placeOf(disclosed), clause) };
}

/** Takes an ISO date or none; gives its cell. */
export function dateCell(date: string | null): Cell {
	// Held together, so that a narrow column doesn’t break it.
	return { text: date ? dateInWords(date).replaceAll(' ', '\u00a0') : 'No date' };
}

/** Takes what a row is about and what is said of it; gives the cell. */
export function withNote(text: string, note: string): Cell {
	return note ? { text, note } : { text };
}

/** Takes text; gives a paragraph. */
export function words(...paragraphs: string[]): Prose {
	return { kind: 'prose', paragraphs };
}

/** Takes what is disclosed; gives whether this reader gets states and dates alone. */
export function datesOnly({ agreement, viewer }: Disclosed): boolean {
	return keepsFigures(agreement, viewer);
}

/** Takes a finding; gives why it is in its state, or nothing where that would tell a figure. */
export function why({ reason }: Finding): string {
	return reason === COMMITTEE_ONLY ? '' : reason;
}

/** Takes findings and the blocks made of their figures; gives the blocks, or what would have to be sent for them. */
export function orWants(findings: (Finding | undefined)[], made: Block[]): Block[] {
	if (made.length > 0) return made;
	const wants = findings.flatMap((finding) => (finding?.wants ? [finding.wants] : []));
	return [
		{ ...words('Nothing has been sent yet. What would show it:'), items: [...new Set(wants)] }
	];
}
