import { Stumbled } from './stumbled.ts';
import type { ReadBook } from './book.ts';
import type { Parts, Relation } from './xlsx-parts.ts';
import { readXlsxSheet, type Shared } from './xlsx-sheet.ts';
import { sharedStrings } from './xlsx-strings.ts';
import { numberFormats } from './xlsx-styles.ts';

/** Takes the parts of an Office Open XML workbook, Strict or not; gives its sheets, to be read one by one. */
export function readXlsx(parts: Parts): ReadBook {
	const workbook = workbookPart(parts);
	const relations = parts.relationsOf(workbook);
	const { sheets, date1904 } = contents(parts, workbook);
	const shared = sharedParts(parts, relations, date1904);
	return {
		format: 'xlsx',
		sheets: sheets.flatMap(({ name, hidden, id }) => {
			// A sheet of code has no part of its own.
			if (id === '') return [];
			const relation = relations.find((relation) => relation.id === id);
			if (!relation) throw new Stumbled('workbook-damaged');
			// A sheet that is a chart has no cells.
			if (!/worksheet$/i.test(relation.kind)) return [];
			return { name, hidden, read: () => readXlsxSheet(parts, relation.part, shared()) };
		})
	};
}

interface Listed {
	name: string;
	hidden: boolean;
	id: string;
}

/** Takes the parts of a zipped file; gives the name of the one that lists a workbook’s sheets. */
export function workbookPart(parts: Parts): string {
	const stated = parts.relationsOf('').find(({ kind }) => kind === 'officeDocument')?.part;
	const part = stated && parts.get(stated) ? stated : parts.find(/(^|\/)workbook\d*\.(xml|bin)$/);
	if (!part) throw new Stumbled('workbook-damaged');
	return part;
}

function contents(parts: Parts, workbook: string): { sheets: Listed[]; date1904: boolean } {
	const sheets: Listed[] = [];
	let date1904 = false;
	parts.walk(workbook, {
		open: (name, attributes) => {
			if (name === 'sheet') sheets.push(listed(attributes()));
			if (name === 'workbookPr') date1904 = /^(1|true|on)$/.test(attributes().date1904 ?? '');
		}
	});
	if (sheets.length === 0) throw new Stumbled('workbook-damaged');
	return { sheets, date1904 };
}

function listed(attributes: Record<string, string | undefined>): Listed {
	const { name = '', state = 'visible' } = attributes;
	// Its prefix is whatever the program that wrote it likes.
	const id = Object.keys(attributes).find((key) => key.endsWith(':id'));
	return { name, hidden: /hidden/i.test(state), id: attributes[id ?? ''] ?? '' };
}

// Read when the first sheet needs them, and once.
function sharedParts(parts: Parts, relations: Relation[], date1904: boolean): () => Shared {
	const part = (kind: string) => {
		const relation = relations.find((relation) => relation.kind === kind);
		return relation && parts.get(relation.part) ? relation.part : null;
	};
	let shared: Shared | null = null;
	return () => {
		const [strings, styles] = [part('sharedStrings'), part('styles')];
		return (shared ??= {
			strings: strings ? sharedStrings(parts, strings) : [],
			formats: styles ? numberFormats(parts, styles) : [],
			date1904
		});
	};
}
