/** What the text of a cell looks like, as far as one cell tells. */
export type CellKind = 'empty' | 'number' | 'date' | 'time' | 'address' | 'code' | 'word' | 'text';

/** Takes a cell; gives what it looks like. */
export function kindOf(cell: string): CellKind {
	const text = cell.trim();
	if (text === '') return 'empty';
	if (text.length > 60) return ADDRESS.test(text) ? 'address' : 'text';
	return KINDS.find(([, looks]) => looks.test(text))?.[0] ?? 'text';
}

/** Takes a kind; gives whether a column of it can be told from its heading. */
export function isTelling(kind: CellKind): boolean {
	return kind === 'number' || kind === 'date' || kind === 'time' || kind === 'address';
}

const ADDRESS = /^(https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+(\.[\w-]+)+$/i;

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const CLOCK = '\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?( ?[ap]\\.?m\\.?)?';

const KINDS: [CellKind, RegExp][] = [
	[
		'number',
		/^\(?[-+−]?\s?[£$€¥]?\s?[-+]?(\d{1,3}([,. '\u00a0]\d{3})+|\d+)?([.,]\d+)?([eE][-+]?\d+)?\s?[%£$€]?\)?(?<=\d.{0,3})$/
	],
	[
		'date',
		new RegExp(
			`^((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}(st|nd|rd|th)?[-/ .]?${MONTH}([-/ .,]+\\d{2,4})?|${MONTH}[ -]\\d{1,2}(st|nd|rd|th)?,? \\d{2,4}|${MONTH}[-/ ]\\d{2,4})([T ]+${CLOCK}(Z|[-+]\\d{2}:?\\d{2})?)?$`,
			'i'
		)
	],
	['time', new RegExp(`^${CLOCK}$`, 'i')],
	['address', ADDRESS],
	['code', /^(?=\S*\d)[\p{L}\p{N}]+([-_/.][\p{L}\p{N}]+)*$/u],
	['word', /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .'’()&/_+-]*$/u]
];
