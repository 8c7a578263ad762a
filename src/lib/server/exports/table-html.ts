import { escapeXml } from '#lib/charts/drawing/svg.ts';
import type { Cell, ChartBlock, Column, Report } from '#lib/document/report.ts';
import { pictureFooter } from './chart-file.ts';

/** Takes a chart and its report; gives the chart’s table as HTML that spreadsheets and documents take from the clipboard. */
export function chartTableHtml({ title, subtitle, source, table }: ChartBlock, report: Report) {
	const head = table.columns.map(({ label }) => `<th scope="col">${escapeXml(label)}</th>`);
	const rows = table.rows.map((cells) => `<tr>${rowOf(cells, table.columns)}</tr>`);
	const below = [...table.notes, source.text, pictureFooter(report)];
	return [
		'<meta charset="utf-8">',
		`<table><caption>${escapeXml(title)}. ${escapeXml(subtitle)}</caption>`,
		`<thead><tr>${head.join('')}</tr></thead>`,
		`<tbody>${rows.join('\n')}</tbody></table>`,
		...below.map((line) => `<p>${escapeXml(line)}</p>`),
		''
	].join('\n');
}

function rowOf(cells: Cell[], columns: Column[]): string {
	return cells
		.map(({ text }, at) =>
			at === 0
				? `<th scope="row"${asText(text)}>${escapeXml(text)}</th>`
				: `<td${columns[at]?.unit ? '' : asText(text)}>${escapeXml(text)}</td>`
		)
		.join('');
}

/** Excel’s own word for a cell that is text whatever it begins with. */
function asText(text: string): string {
	return /^[=+\-@]/.test(text) ? ` style="mso-number-format:'\\@'"` : '';
}
