import { tableFromIPC } from 'apache-arrow';
import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { pdfText } from './programs.ts';

/** Takes what was sent and its content type; gives everything in it as text, with zip parts and PDF streams unpacked. */
export function unpacked(bytes: Uint8Array, type: string): string {
	if (type.includes('pdf')) return [pdfText(bytes), ...streamsOf(bytes)].join('\n');
	if (!type.includes('officedocument')) return strFromU8(bytes);
	return Object.values(unzipSync(bytes))
		.map((part) => strFromU8(part))
		.join('\n');
}

/** Takes the same; gives everything in it, also of tables for analysts and of a zip of files. */
export async function everythingIn(bytes: Uint8Array, type: string): Promise<string> {
	if (type.includes('parquet')) return parquetIn(bytes);
	if (type.includes('arrow')) return arrowIn(bytes);
	if (type !== 'application/zip') return unpacked(bytes, type);
	const parts = Object.entries(unzipSync(bytes)).map(async ([path, part]) =>
		[path, await everythingIn(part, typeOf(path))].join('\n')
	);
	return (await Promise.all(parts)).join('\n');
}

/** As much of a media type as is looked at here. */
function typeOf(path: string): string {
	const extension = path.split('.').at(-1) ?? '';
	return /^(docx|xlsx)$/.test(extension) ? 'officedocument' : extension;
}

/** Its pages are packed: what stands in them is read, and what its foot says of them. Its bytes count up where values differ: 00112233. */
async function parquetIn(bytes: Uint8Array): Promise<string> {
	const file = Uint8Array.from(bytes).buffer;
	const rows = await parquetReadObjects({ file });
	return [told(rows), told(parquetMetadata(file))].join('\n');
}

function arrowIn(bytes: Uint8Array): string {
	const table = tableFromIPC(bytes);
	const rows = table.toArray().map((row) => row.toJSON());
	return [strFromU8(bytes, true), told(rows), told([...table.schema.metadata])].join('\n');
}

function told(value: unknown): string {
	return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
}

/** What lies between the streams, and each stream that is packed, unpacked. */
function streamsOf(pdf: Uint8Array): string[] {
	const text = strFromU8(pdf, true);
	const packed = text.matchAll(/\/Length (\d+)(?:(?!endobj)[^])*?stream\r?\n/g);
	const streams = [...packed]
		.filter(([dictionary]) => dictionary.includes('/FlateDecode'))
		.map(({ 0: dictionary, 1: length, index }) => {
			const from = index + dictionary.length;
			return strFromU8(unzlibSync(pdf.subarray(from, from + Number(length))), true);
		});
	return [text, ...streams];
}
