import { limitsInWords } from '#lib/charts/drawing/limits.ts';
import type { Block, ChartBlock, Commentary, Report } from '#lib/document/report.ts';

/** A report as files are made of it, and what its first page says of one that isn’t finished: empty where it is. */
export type Printable = Report & { draft: string };

/**
 * Takes a report; gives it as files are made of it: without places where nothing had to be written and
 * nothing was, with those that are missing one after another told in one sentence, and with every text
 * as paper and XML can hold it. Control characters and broken halves of letters come with text pasted
 * from old programs, and Word refuses a whole file for one of them.
 */
export function printable(report: Report): Printable {
	const draft = draftLine(report);
	return eachText({ ...withoutBlanks(report), draft }, withoutControls);
}

/** Takes a report; gives "Draft: 4 passages are still to be written", or nothing where none is missing. */
function draftLine({ sections }: Report): string {
	const missing = sections.flatMap(({ blocks }) => blocks.filter(isMissing)).length;
	if (missing === 0) return '';
	return `Draft: ${missing} ${missing === 1 ? 'passage is' : 'passages are'} still to be written`;
}

/** A section with nothing else in it would be a heading over nothing. */
function withoutBlanks(report: Report): Report {
	const sections = report.sections.flatMap((section) => {
		const blocks = missingAsOne(section.blocks.filter((block) => !isBlank(block))).map(withLimits);
		return blocks.length > 0 || section.blocks.length === 0 ? [{ ...section, blocks }] : [];
	});
	return { ...report, sections };
}

function isBlank(block: Block): boolean {
	return block.kind === 'commentary' && !block.required && !block.written;
}

function isMissing(block: Block): block is Commentary {
	return block.kind === 'commentary' && block.required && !block.written;
}

/** The same words under one heading after another say less than one sentence that names them all. */
function missingAsOne(blocks: Block[]): Block[] {
	return blocks.flatMap((block, at) => {
		if (!isMissing(block)) return [block];
		if (at > 0 && isMissing(blocks[at - 1]!)) return [];
		const rest = blocks.slice(at);
		const end = rest.findIndex((one) => !isMissing(one));
		const run = rest.slice(0, end === -1 ? undefined : end).filter(isMissing);
		return run.length === 1 ? [block] : [notYet(run)];
	});
}

function notYet(run: Commentary[]): Block {
	const headings = run.map(({ heading }) => heading).join('; ');
	const text = `Not written yet: ${headings}. Without these this report isn’t finished.`;
	return { kind: 'banner', text };
}

/** What a drawing alone would say stands under its table as well. */
function withLimits(block: Block): Block {
	if (block.kind !== 'chart' || block.chart.kind !== 'control') return block;
	const last = block.chart.limits.at(-1);
	if (!last) return block;
	const lines = limitsInWords(last, block.chart.unit).map(({ words }) => words);
	return withNote(
		block,
		`${lines.join('; ').replace(/; (.)/g, (_, first: string) => `; ${first.toLowerCase()}`)}.`
	);
}

function withNote({ table, ...chart }: ChartBlock, note: string): ChartBlock {
	return { ...chart, table: { ...table, notes: [...table.notes, note] } };
}

/** Takes a report and a change of wording; gives the report with every text so changed. */
export function eachText<R extends Report>(report: R, change: (text: string) => string): R {
	return changed(report, change) as R;
}

function changed(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((part) => changed(part, change));
	if (value === null || typeof value !== 'object') return value;
	const parts = Object.entries(value).map(([key, part]) => [key, changed(part, change)]);
	return Object.fromEntries(parts);
}

function withoutControls(text: string): string {
	// eslint-disable-next-line no-control-regex
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
