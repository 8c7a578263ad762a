import type { Report } from '#lib/document/report.ts';
import { csv } from './csv.ts';
import { docx } from './docx/docx.ts';
import type { Format } from './format.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { pdf } from './pdf/pdf.ts';
import { xlsx } from './xlsx/xlsx.ts';

/** Every format a report can be carried off as, in the order in which pages offer them. */
export const FORMATS = { pdf, docx, xlsx, html, csv, json } satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** Takes a word of an address or command line; says whether it names a format. */
export function isFormat(name: string): name is FormatName {
	return Object.hasOwn(FORMATS, name);
}

/** Takes a report and a format; gives the file's bytes, the same for the same report. */
export async function writeReport(report: Report, format: FormatName): Promise<Uint8Array> {
	return FORMATS[format].write(report);
}
