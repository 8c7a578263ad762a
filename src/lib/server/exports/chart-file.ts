import { escapeXml } from '#lib/charts/drawing/svg.ts';
import { wrap } from '#lib/charts/drawing/wrap.ts';
import { WIDE } from '#lib/charts/frame.ts';
import { chartGroup } from '#lib/charts/render-svg.ts';
import { notesUnder } from '#lib/document/pins.ts';
import type { ChartBlock, Report } from '#lib/document/report.ts';
import { strengthInWords } from '#lib/document/strength.ts';
import { faces } from './fonts/faces.ts';
import { sampleMark } from './running-words.ts';

/** How a passage of a picture is set: its family and sizes in pixels. */
interface Setting {
	family: string;
	size: number;
	leading: number;
	strong?: true;
	fill: string;
	/** White above it. */
	above: number;
}

const SANS = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, serif";
const INK = '#0b0c0c';
const SOFT = '#505a5f';
const FINDING: Setting = {
	...{ family: SERIF, size: 24, leading: 30, strong: true, fill: INK, above: 0 }
};
const MEASURE: Setting = { family: SANS, size: 16, leading: 22, fill: SOFT, above: 4 };
const NOTE: Setting = { family: SANS, size: 15, leading: 20, fill: SOFT, above: 6 };
const SMALL_PRINT: Setting = { family: SANS, size: 13, leading: 17, fill: SOFT, above: 10 };
const MARGIN = 24;

/**
 * Takes a chart and its report; gives the chart as a picture that explains itself wherever it is pasted:
 * finding, measure, drawing, notes, source, and the report’s footer. With `letters` its fonts are in it.
 */
export function chartFileSvg(block: ChartBlock, report: Report, { letters = true } = {}): string {
	const head = [...set(block.title, FINDING), ...set(block.subtitle, MEASURE)];
	const drawing = chartGroup(block.chart, WIDE);
	const foot = [
		...below(block).flatMap((line) => set(line, NOTE)),
		...set(pictureFooter(report), SMALL_PRINT)
	];
	const top = MARGIN + heightOf(head) + 14;
	const bottom = top + drawing.height + 4;
	const height = bottom + heightOf(foot) + MARGIN;
	const drawn = [
		...[textAt(head, MARGIN), `<g transform="translate(${MARGIN} ${top})">${drawing.group}</g>`],
		textAt(foot, bottom)
	].join('');
	return framed(block, height, letters ? faces(drawn) : '', drawn);
}

/** Takes a report; gives its footer in one passage, whose chart it is and the sample mark first. */
export function pictureFooter(report: Report): string {
	const mark = sampleMark(report);
	const others = report.footer.filter((line) => line !== `${mark}.`);
	return [...(mark ? [`${mark}.`] : []), `${report.partnership.name}.`, ...others].join(' ');
}

function below(block: ChartBlock): string[] {
	const strength = block.strength ? [strengthInWords(block.strength)] : [];
	return [...notesUnder(block), ...strength, block.source.text];
}

type Line = Setting & { text: string };

/** A serif runs wider than the letters that are measured. */
const SERIF_SLACK = 1.1;

function set(text: string, setting: Setting): Line[] {
	const room = setting.family === SERIF ? WIDE.width / SERIF_SLACK : WIDE.width;
	return wrap(text, room, setting.size, setting.strong ?? false).map((line, at) => ({
		...setting,
		text: line,
		above: at === 0 ? setting.above : 0
	}));
}

function heightOf(lines: Line[]): number {
	return lines.reduce((sum, { above, leading }) => sum + above + leading, 0);
}

function textAt(lines: Line[], top: number): string {
	let y = top;
	return lines
		.map(({ text, family, size, leading, strong, fill, above }) => {
			y += above + leading;
			const weight = strong ? ' font-weight="600"' : '';
			return `<text x="${MARGIN}" y="${y - Math.round(leading * 0.28)}" font-family="${family}" font-size="${size}"${weight} fill="${fill}">${escapeXml(text)}</text>`;
		})
		.join('');
}

function framed({ id, title, alt }: ChartBlock, height: number, style: string, drawn: string) {
	const width = WIDE.width + 2 * MARGIN;
	const anchor = id.replace(/[^\w-]/g, '-');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${anchor}-title ${anchor}-desc">` +
		`<title id="${anchor}-title">${escapeXml(title)}</title><desc id="${anchor}-desc">${escapeXml(alt)}</desc>${style}` +
		`<rect width="${width}" height="${height}" fill="#ffffff"/>${drawn}</svg>`
	);
}
