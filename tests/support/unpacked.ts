import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { pdfText } from './programs.ts';

/** Takes what was sent and its content type; gives everything in it as text, with zip parts and PDF streams unpacked. */
export function unpacked(bytes: Uint8Array, type: string): string {
	if (type.includes('pdf')) return [pdfText(bytes), ...streamsOf(bytes)].join('\n');
	if (!type.includes('officedocument')) return strFromU8(bytes);
	return Object.values(unzipSync(bytes))
		.map((part) => strFromU8(part))
		.join('\n');
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
