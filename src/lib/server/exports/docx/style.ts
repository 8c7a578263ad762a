import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { IPropertiesOptions } from 'docx';

/** Fonts that every office machine has; the page's own are seldom installed. */
const SANS = 'Arial';
const SERIF = 'Georgia';

export const INK = '0B0C0C';
export const QUIET = '505A5F';
export const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'C4C8CA' };
export const RULE = { style: BorderStyle.SINGLE, size: 8, color: INK };
export const NOTHING = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Twentieths of a point between the margins of A4. */
export const TEXT_WIDTH = 9638;
/** The same in CSS pixels. */
export const TEXT_PIXELS = 642;

export const BULLETS = 'bullets';

const heading = (size: number, before: number, after: number) => ({
	run: { font: SERIF, size, bold: true, color: INK },
	paragraph: { spacing: { before, after }, keepNext: true, keepLines: true }
});

/** Word's own style names throughout, so that people can restyle and navigate. Sizes in half points. */
export const STYLES: IPropertiesOptions['styles'] = {
	default: {
		document: {
			run: { font: SANS, size: 22, color: INK, language: { value: 'en-GB' } },
			paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
		},
		title: heading(48, 120, 160),
		heading1: heading(36, 480, 120),
		heading2: heading(26, 320, 80),
		caption: {
			run: { font: SANS, size: 19, color: QUIET, bold: false, italics: false },
			paragraph: { spacing: { before: 80, after: 100 } }
		}
	},
	paragraphStyles: [
		paragraph('Statement', { font: SERIF, size: 30, bold: true }, { spacing: { after: 160 } }),
		paragraph(
			'Cell',
			{ size: 19 },
			{ spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } }
		)
	]
};

export const NUMBERING: IPropertiesOptions['numbering'] = {
	config: [
		{
			reference: BULLETS,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: '•',
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: 360, hanging: 240 } } }
				}
			]
		}
	]
};

function paragraph(name: string, run: object, options: object) {
	return { id: name, name, basedOn: 'Normal', quickFormat: true, run, paragraph: options };
}
