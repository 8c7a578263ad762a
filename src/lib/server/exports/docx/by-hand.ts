import {
	HeightRule,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType
} from 'docx';
import type { Table as DocumentTable } from '#lib/document/report.ts';
import { NOTHING, RULE, TEXT_WIDTH } from './style.ts';

/** Of the lines to write on: 13 mm, in twentieths of a point. */
const LINE = 740;
/** What for, and a date; the columns between share what is left. */
const [FIRST, LAST] = [2500, 1600];

/** Takes a table to fill in with a pen; gives it over the whole width, with a ruled line for each empty cell. */
export function tableByHand({ columns, rows }: DocumentTable): Table {
	const between = Math.floor((TEXT_WIDTH - FIRST - LAST) / Math.max(1, columns.length - 2));
	const widths = columns.map((_, at) =>
		at === 0 ? FIRST : at === columns.length - 1 ? LAST : between
	);
	const head = columns.map(({ label }) => label);
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: widths,
		borders: {
			...{ top: NOTHING, left: NOTHING, right: NOTHING, bottom: NOTHING },
			...{ insideVertical: NOTHING, insideHorizontal: NOTHING }
		},
		margins: { left: 0, right: 120 },
		rows: [
			line(head, widths, true),
			...rows.map((row) =>
				line(
					row.map(({ text }) => text),
					widths,
					false
				)
			)
		]
	});
}

function line(texts: string[], widths: number[], head: boolean): TableRow {
	return new TableRow({
		tableHeader: head,
		cantSplit: true,
		...(head ? {} : { height: { value: LINE, rule: HeightRule.ATLEAST } }),
		children: texts.map(
			(text, at) =>
				new TableCell({
					width: { size: widths[at] ?? 0, type: WidthType.DXA },
					verticalAlign: VerticalAlignTable.BOTTOM,
					...(!head && at > 0 ? { borders: { bottom: RULE } } : {}),
					children: [
						new Paragraph({
							children: [new TextRun({ text, bold: head })],
							keepNext: true,
							style: 'Cell'
						})
					]
				})
		)
	});
}
