import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PROJECT } from '#lib/server/root.ts';
import { SANS, SERIF } from './fonts.ts';

const FOLDER = join(PROJECT, 'src', 'lib', 'server', 'exports', 'pdf');
let compiler: NodeCompiler | undefined;

/** How a report is set: open, or close where it is one of two pages (`measures.typ`). */
export type Setting = 'open' | 'close';

/**
 * Takes what the template reads, how it is set and the date that the file bears; gives the PDF. The report travels
 * as JSON and never as mark-up, so no word in it can be mistaken for Typst. Throws where the
 * template fails or PDF/UA refuses the result: both are bugs of ours.
 */
export function compile(document: object, setting: Setting, date: Date): Uint8Array {
	compiler ??= NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontPaths: [SANS, SERIF] }] });
	const result = compiler.compile({
		mainFilePath: join(FOLDER, 'report.typ'),
		inputs: { report: JSON.stringify(document), setting }
	});
	// hasError() has said false of failures; an absent result can't be mistaken.
	if (!result.result)
		throw new Error(`Typst: ${words(result.takeDiagnostics()?.shortDiagnostics)}`);
	const bytes = compiler.pdf(result.result, {
		pdfStandard: 'ua-1',
		creationTimestamp: date.getTime() / 1000
	});
	compiler.evictCache(10);
	return new Uint8Array(bytes);
}

function words(diagnostics: unknown[] | undefined): string {
	return JSON.stringify(diagnostics ?? 'no diagnostics');
}
