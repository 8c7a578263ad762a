import type { Parts } from './xlsx-parts.ts';

/** Takes the parts of a workbook and which holds its styles; gives the number format of each style. */
export function numberFormats(parts: Parts, part: string): string[] {
	const own = new Map<string, string>();
	const ids: string[] = [];
	let within = false;
	parts.walk(part, {
		open: (name, attributes) => {
			if (name === 'cellXfs') within = true;
			else if (name === 'xf' && within) ids.push(attributes().numFmtId ?? '0');
			else if (name === 'numFmt') {
				const { numFmtId, formatCode } = attributes();
				if (numFmtId && formatCode !== undefined) own.set(numFmtId, formatCode);
			}
		},
		close: (name) => {
			if (name === 'cellXfs') within = false;
		}
	});
	return ids.map((id) => own.get(id) ?? BUILT_IN[Number(id)] ?? 'General');
}

/** Formats that are known by number, where they mean more than a number (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Record<number, string> = {
	9: '0%',
	10: '0.00%',
	14: 'dd/mm/yyyy',
	15: 'd-mmm-yy',
	16: 'd-mmm',
	17: 'mmm-yy',
	18: 'h:mm AM/PM',
	19: 'h:mm:ss AM/PM',
	20: 'h:mm',
	21: 'h:mm:ss',
	22: 'dd/mm/yyyy h:mm',
	45: 'mm:ss',
	46: '[h]:mm:ss',
	47: 'mm:ss.0',
	...alike([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74], 'dd/mm/yyyy'),
	...alike([32, 33, 34, 35, 55, 56, 75, 76, 79, 80], 'h:mm')
};
// The eastern and Thai ones differ in wording only.
function alike(ids: number[], format: string): Record<number, string> {
	return Object.fromEntries(ids.map((id) => [id, format]));
}
