import { zipSync } from 'fflate';
import type { ReadProblem } from '../unreadable.ts';
import { openZip } from './unzip.ts';

/** A workbook that may be given to a reader. */
export interface Opened {
	format: 'xlsx' | 'xls' | 'ods';
	/** Of a zipped one, the parts that a reader of cells needs, packed again without compression. */
	bytes: Uint8Array;
	unpackedBytes: number;
	/** Formulas whose result was not saved with them. */
	withoutResult: number;
	/** Names of hidden sheets, as far as the reader doesn’t tell. */
	hidden: string[];
}

/**
 * Takes a zipped file; gives the workbook in it, or why it is none. The reader gets the parts that were
 * checked here and nothing else, so that it can’t see another file than we did.
 */
export function openPackage(file: Buffer): Opened | ReadProblem {
	const zip = openZip(file);
	if ('code' in zip) return zip;
	const format = formatOf(zip.names);
	if (typeof format !== 'string') return format;
	const parts = zip.unpack((name) => !NO_CELLS.test(name) && !name.endsWith('/'));
	if ('code' in parts) return parts;
	const problem = dangers(parts);
	return problem ?? { format, ...packed(parts), hidden: hiddenTables(parts.get('content.xml')) };
}

/** Pictures, charts, macros, links elsewhere and the like: no cell is in them. */
const NO_CELLS =
	/(^|\/)(media|drawings|charts|chartsheets\/_rels|embeddings|externalLinks|printerSettings|customXml|docProps|pivotCache|pivotTables|slicers|slicerCaches|ctrlProps|activeX|comments\d*|threadedComments|persons|queryTables|Pictures|Thumbnails|Configurations2|Object \d+|ObjectReplacements)\/|(vbaProject\.bin|calcChain\.xml|comments\d*\.xml|vmlDrawing\d*\.vml|settings\.xml|connections\.xml)$/;

function formatOf(names: string[]): 'xlsx' | 'ods' | ReadProblem {
	if (names.some((name) => /^xl\/worksheets\/|(^|\/)workbook\d*\.(xml|bin)$/.test(name)))
		return 'xlsx';
	if (names.includes('content.xml')) return 'ods';
	if (names.some((name) => name.startsWith('word/'))) return { code: 'word-document' };
	return { code: names.some((name) => name.startsWith('ppt/')) ? 'unknown' : 'zip' };
}

function dangers(parts: Map<string, Buffer>): ReadProblem | null {
	for (const part of parts.values())
		if (DECLARATIONS.some((declaration) => part.includes(declaration)))
			return { code: 'workbook-declarations' };
	const type = parts.get('mimetype')?.toString('latin1') ?? '';
	if (type && !type.includes('spreadsheet')) return { code: 'unknown' };
	const encrypted = parts.get('META-INF/manifest.xml')?.includes('encryption-data');
	return encrypted ? { code: 'password-protected' } : null;
}

// No program that makes workbooks writes these; they are how XML is made to explode or to fetch.
const DECLARATIONS = ['<!DOCTYPE', '<!ENTITY'].flatMap((words) => [
	Buffer.from(words),
	Buffer.from(words, 'utf16le'),
	Buffer.from(words, 'utf16le').swap16()
]);

function packed(parts: Map<string, Buffer>) {
	let [unpackedBytes, withoutResult] = [0, 0];
	const files: Record<string, Uint8Array> = {};
	for (const [name, part] of parts) {
		unpackedBytes += part.length;
		withoutResult += formulasWithoutResult(name, part);
		files[name] = isSheet(name) ? datesAsText(part) : part;
	}
	return { bytes: zipSync(files, { level: 0 }), unpackedBytes, withoutResult };
}

function isSheet(name: string): boolean {
	return /worksheets\/[^/]+\.xml$/.test(name);
}

function formulasWithoutResult(name: string, part: Buffer): number {
	if (!isSheet(name) || !part.includes('<f')) return 0;
	const ends = /(<\/f>|<f[^<>]*\/>)\s*(<v\s*\/>|<v><\/v>)?\s*<\/c>/g;
	return part.toString('latin1').match(ends)?.length ?? 0;
}

// Strict workbooks write dates as ISO text already. The reader would turn them into numbers.
function datesAsText(part: Buffer): Buffer {
	if (!part.includes(' t="d"')) return part;
	return Buffer.from(
		part
			.toString('latin1')
			.replace(/(<(?:\w+:)?c\b[^<>]*?) t="d"/g, '$1 t="str"')
			.replace(/>(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?Z?</g, '>$1<'),
		'latin1'
	);
}

function hiddenTables(content: Buffer | undefined): string[] {
	if (!content?.includes('table:display="false"')) return [];
	const text = content.toString('utf8');
	const styles = [
		...text.matchAll(
			/<style:style style:name="([^"]+)" style:family="table"[^>]*>\s*<style:table-properties[^>]*table:display="false"/g
		)
	].map(([, name]) => name);
	return [...text.matchAll(/<table:table table:name="([^"]*)" table:style-name="([^"]*)"/g)]
		.filter(([, , style]) => styles.includes(style))
		.map(([, name]) => unescaped(name!));
}

function unescaped(text: string): string {
	const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name]!);
}
