import type { Block, Cell, Report, Table } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';

/** Something that a report says: words, or a row of cells, and where. */
export interface Stated {
	/** The title of its section; empty at the top of the report. */
	section: string;
	/** In a chart’s table, which paper puts into its annex. */
	behindChart: boolean;
	cells: Cell[];
	/** Other orders in which a writer may set the cells. */
	or?: string[];
	/** The id of its table or chart, and the labels of the columns, where it is a row. */
	row?: { block: string; columns: string[] };
}

/** Takes a report; gives everything it says with a number in it, in reading order. Written apart from the writers, which have a list of their own. */
export function statedIn(report: Report): Stated[] {
	const top = [report.headline, report.lede].map((text) => words('', text));
	const counts = report.counts.map(({ state, count }) => ({
		...cellsOf('', [{ text: String(count), number: count }, { text: STATE_WORDS[state] }]),
		or: [asHeadAndRow(report)]
	}));
	const sections = report.sections.flatMap(({ title, intro = '', blocks }) => [
		words(title, intro),
		...blocks.flatMap((block) => statedBy(block, title))
	]);
	return [...top, ...counts, ...sections].filter(({ cells }) => /\d/.test(textOf(cells)));
}

/** All states beside one another, and their counts below. */
function asHeadAndRow({ counts }: Report): string {
	const states = counts.map(({ state }) => STATE_WORDS[state]);
	return [...states, ...counts.map(({ count }) => count)].join(' ');
}

/** Takes cells; gives what is printed of them, one after another. */
export function textOf(cells: Cell[]): string {
	return cells.map(({ text, note = '' }) => `${text} ${note}`).join(' ');
}

function statedBy(block: Block, section: string): Stated[] {
	const all = (texts: (string | undefined)[]) => texts.map((text) => words(section, text ?? ''));
	switch (block.kind) {
		case 'prose':
			return all([block.heading, ...block.paragraphs, ...(block.items ?? [])]);
		case 'commentary':
			return all(block.written?.passages.map(({ runs }) => runs.map((run) => run.text).join('')) ?? []);
		case 'banner':
			return all([block.text]);
		case 'figure':
			return [...all([block.label, block.note]), cellsOf(section, [figureCell(block.figure)])];
		case 'table':
			return [...all(around(block)), ...rowsOf(block, section, block.id, false)];
		case 'chart':
			return [
				...all([block.title, block.subtitle, block.source.text, ...(block.notes ?? [])]),
				...all((block.pins ?? []).map(({ text }) => text.replace(/\.$/, ''))),
				...rowsOf(block.table, section, block.id, true)
			];
		case 'ledger':
			return block.rows.flatMap((row) => [
				...all([row.ref, row.promise, row.wants ?? row.reason]),
				...(row.figure ? [cellsOf(section, [figureCell(row.figure)])] : [])
			]);
	}
}

function around({ title, subtitle, notes, source }: Table): (string | undefined)[] {
	return [title, subtitle, ...notes, source?.text];
}

function rowsOf(table: Table, section: string, block: string, behindChart: boolean): Stated[] {
	const columns = table.columns.map(({ label }) => label);
	return table.rows.map((cells) => ({ section, behindChart, cells, row: { block, columns } }));
}

function figureCell({ text, value }: { text: string; value: number | null }): Cell {
	return value === null ? { text } : { text, number: value };
}

function words(section: string, text: string): Stated {
	return cellsOf(section, [{ text }]);
}

function cellsOf(section: string, cells: Cell[]): Stated {
	return { section, behindChart: false, cells };
}
