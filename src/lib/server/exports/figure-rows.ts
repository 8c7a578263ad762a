import type { Figure, MissingSymbol, Unit } from '#lib/document/figure.ts';
import type { Block, Cell, Ledger, Report, Table } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';

/** One figure, or one cell, of a report, with where it stands in it. */
export interface FigureRow {
	section: string;
	/** Id of the table, chart, ledger or figure. */
	block: string;
	row: string;
	column: string;
	text: string;
	number: number | null;
	unit: Unit | null;
	symbol: MissingSymbol | null;
	numerator: number | null;
	denominator: number | null;
	/** Whether numerator and denominator are rounded; null where there are none. */
	rounded: boolean | null;
	asAt: string;
}

type Place = Pick<FigureRow, 'section' | 'block' | 'row' | 'column' | 'asAt'>;

/** Takes a report; gives all its figures in reading order, one a row. */
export function figureRows(report: Report): FigureRow[] {
	const counts = report.counts.map(({ state, count }) => ({
		...cellRow(
			{ text: String(count), number: count },
			'count',
			place(report, 'summary', 'counts', STATE_WORDS[state], report.counted ?? 'Promises')
		)
	}));
	const blocks = report.sections.flatMap((section) =>
		section.blocks.flatMap((block) => blockRows(block, report, section.id))
	);
	return [...counts, ...blocks];
}

function blockRows(block: Block, report: Report, section: string): FigureRow[] {
	switch (block.kind) {
		case 'figure':
			return [figureRow(block.figure, place(report, section, block.id, block.label, 'Figure'))];
		case 'table':
			return tableRows(block, report, section, block.id);
		case 'chart':
			return tableRows(block.table, report, section, block.id);
		case 'ledger':
			return ledgerRows(block, report, section);
		default:
			return [];
	}
}

function tableRows(table: Table, report: Report, section: string, block: string): FigureRow[] {
	return table.rows.flatMap((cells) =>
		cells.slice(1).map((cell, index) => {
			const column = table.columns[index + 1];
			const where = place(report, section, block, cells[0]?.text ?? '', column?.label ?? '');
			return cellRow(cell, column?.unit ?? null, where);
		})
	);
}

function ledgerRows(ledger: Ledger, report: Report, section: string): FigureRow[] {
	return ledger.rows.flatMap((row) => {
		const at = (column: string) =>
			place(report, section, ledger.id, `${row.ref} ${row.promise}`, column);
		const state = cellRow({ text: STATE_WORDS[row.state] }, null, at('State'));
		return row.figure ? [state, figureRow(row.figure, at('Figure'))] : [state];
	});
}

function place(report: Report, section: string, block: string, row: string, column: string): Place {
	return { section, block, row, column, asAt: report.asAt };
}

function figureRow(figure: Figure, where: Place): FigureRow {
	return {
		...where,
		text: figure.text,
		number: figure.value,
		unit: figure.unit,
		symbol: figure.symbol ?? null,
		numerator: figure.numerator,
		denominator: figure.denominator,
		rounded: figure.denominator === null ? null : figure.rounded === true,
		asAt: figure.asAt
	};
}

function cellRow(cell: Cell, unit: Unit | null, where: Place): FigureRow {
	return {
		...where,
		text: cell.text,
		number: cell.number ?? null,
		unit: cell.number === undefined ? null : (cell.unit ?? unit),
		symbol: cell.symbol ?? null,
		numerator: null,
		denominator: null,
		rounded: null
	};
}
