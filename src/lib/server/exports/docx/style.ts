import { BorderStyle, LineRuleType } from 'docx';
import type { IPropertiesOptions } from 'docx';

/** Fonts that every office machine has; the page's own are seldom installed. */
const SANS = 'Arial';
const SERIF = 'Georgia';

export const INK = '0B0C0C';
export const QUIET = '505A5F';
const ACCENT = '12436D';
export const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'C4C8CA' };
export const RULE = { style: BorderStyle.SINGLE, size: 8, color: INK };
export const NOTHING = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Twentieths of a point between the margins of A4. */
export const TEXT_WIDTH = 9638;
/** Between two columns. */
export const GUTTER = 398;
/** One of two columns. */
export const HALF_WIDTH = (TEXT_WIDTH - GUTTER) / 2;

/** Half points of type, and white before in twentieths of a point. */
const OPEN = { text: 22, title: 48, one: 36, two: 26, small: 19, cell: 19, above: [480, 320] };
const CLOSE = { text: 18, title: 34, one: 25, two: 21, small: 16, cell: 16, above: [240, 160] };

/** Takes whether a report is set closely; gives Word's own styles throughout, so that people can restyle and navigate. */
export function stylesOf(close: boolean): IPropertiesOptions['styles'] {
	const sizes = close ? CLOSE : OPEN;
	const [one = 0, two = 0] = sizes.above;
	return {
		default: {
			document: {
				run: { font: SANS, size: sizes.text, color: INK, language: { value: 'en-GB' } },
				paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
			},
			title: heading(sizes.title, 120, 160),
			heading1: heading(sizes.one, one, 120),
			heading2: heading(sizes.two, two, 80),
			heading3: heading(sizes.text, two, 60),
			listParagraph: {},
			hyperlink: { run: { color: ACCENT, underline: {} } },
			caption: {
				run: { font: SANS, size: sizes.small, color: QUIET, bold: false, italics: false },
				paragraph: { spacing: { before: 80, after: 100 } }
			}
		},
		paragraphStyles: [
			paragraph('Subtitle', { font: SERIF, size: sizes.two, color: QUIET }, { keepNext: true }),
			paragraph('Signature', { size: sizes.small, color: QUIET }, {}),
			paragraph('Statement', { font: SERIF, size: 30, bold: true }, { spacing: { after: 160 } }),
			{ ...paragraph('ListBullet', {}, LISTED), name: 'List Bullet' },
			{ ...paragraph('IntenseQuote', { bold: true }, QUOTED), name: 'Intense Quote' },
			{ ...paragraph('TOC1', {}, { spacing: { after: 40 } }), name: 'toc 1' },
			paragraph(
				'Cell',
				{ size: sizes.cell },
				{ spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } }
			)
		]
	};
}

const LISTED = { indent: { left: 360, hanging: 240 }, spacing: { after: 60 } };
const QUOTED = {
	indent: { left: 160 },
	border: { left: { style: BorderStyle.SINGLE, size: 24, color: ACCENT, space: 8 } }
};

function heading(size: number, before: number, after: number) {
	return {
		run: { font: SERIF, size, bold: true, color: INK },
		paragraph: { spacing: { before, after }, keepNext: true, keepLines: true }
	};
}

function paragraph(name: string, run: object, options: object) {
	return { id: name, name, basedOn: 'Normal', quickFormat: true, run, paragraph: options };
}
