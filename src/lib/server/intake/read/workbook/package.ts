import { zipSync } from 'fflate';
import { readBinary } from './binary.ts';
import type { ReadBook } from './book.ts';
import { readOds } from './ods.ts';
import { Stumbled } from './stumbled.ts';
import { openZip } from './unzip.ts';
import { Parts } from './xlsx-parts.ts';
import { readXlsx, workbookPart } from './xlsx.ts';

/**
 * Takes a zipped file and who wants to know how many bytes it holds; gives the workbook in it. A reader
 * gets the parts that were checked here and nothing else, so that it can’t see another file than we did.
 */
export function readPackage(file: Buffer, onUnpacked: (bytes: number) => void): ReadBook {
	const zip = openZip(file);
	const format = formatOf(zip.names);
	const unpacked = zip.unpack((name) => !NO_CELLS.test(name) && !name.endsWith('/'));
	onUnpacked(unpacked.values().reduce((sum, { length }) => sum + length, 0));
	return format === 'ods' ? openDocument(unpacked) : officeOpenXml(unpacked);
}

/** Pictures, charts, macros, links elsewhere and the like: no cell is in them. */
const NO_CELLS =
	/(^|\/)(media|drawings|charts|chartsheets\/_rels|embeddings|externalLinks|printerSettings|customXml|docProps|pivotCache|pivotTables|slicers|slicerCaches|ctrlProps|activeX|comments\d*|threadedComments|persons|queryTables|Pictures|Thumbnails|Configurations2|Object \d+|ObjectReplacements)\/|(vbaProject\.bin|calcChain\.xml|comments\d*\.xml|vmlDrawing\d*\.vml|settings\.xml|connections\.xml)$/;

function formatOf(names: string[]): 'xlsx' | 'ods' {
	const holds = (pattern: RegExp) => names.some((name) => pattern.test(name));
	if (holds(/^xl\/worksheets\/|(^|\/)workbook\d*\.(xml|bin)$/i)) return 'xlsx';
	if (names.includes('content.xml')) return 'ods';
	if (holds(/^word\//i)) throw new Stumbled('word-document');
	if (holds(/\.iwa$|^Index\.zip$/)) throw new Stumbled('numbers-document');
	throw new Stumbled(holds(/^ppt\//i) ? 'unknown' : 'zip');
}

function openDocument(parts: Map<string, Buffer>): ReadBook {
	const type = parts.get('mimetype')?.toString('latin1') ?? '';
	if (type.includes('opendocument.text')) throw new Stumbled('word-document');
	if (parts.get('META-INF/manifest.xml')?.includes('encryption-data'))
		throw new Stumbled('password-protected');
	return readOds(parts.get('content.xml')!);
}

function officeOpenXml(unpacked: Map<string, Buffer>): ReadBook {
	const parts = new Parts(unpacked);
	if (!/\.bin$/i.test(workbookPart(parts))) return readXlsx(parts);
	const packed = zipSync(Object.fromEntries(unpacked), { level: 0 });
	return readBinary(packed, 'xlsx');
}
