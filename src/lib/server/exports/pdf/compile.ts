import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { PROJECT } from '#lib/server/root.ts';
import { SANS, SERIF } from './fonts.ts';

const FOLDER = join(PROJECT, 'src', 'lib', 'server', 'exports', 'pdf');
let compiler: NodeCompiler | undefined;

/** How a report is set: open; close where it is one of two pages; roomy where these are all of it (`measures.typ`). */
export type Setting = 'open' | 'roomy' | 'close';

/** How many pages a report of two pages has, where nothing follows them. */
const TWO = 2;

/**
 * Takes what the template reads, how it is set and the date that the file bears; gives the PDF. Of several
 * ways of setting the first that keeps to two pages is taken, and else the last. The report travels
 * as JSON and never as mark-up, so no word in it can be mistaken for Typst. Throws where the
 * template fails or PDF/UA refuses the result: both are bugs of ours.
 */
export function compile(document: object, settings: Setting[], date: Date): Uint8Array {
	compiler ??= NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontPaths: [SANS, SERIF] }] });
	const report = JSON.stringify(document);
	let pages = setAs(settings[0]!, report, compiler);
	for (const setting of settings.slice(1))
		if (pages.numOfPages > TWO) pages = setAs(setting, report, compiler);
	const bytes = compiler.pdf(pages, {
		pdfStandard: 'ua-1',
		creationTimestamp: date.getTime() / 1000
	});
	compiler.evictCache(10);
	return new Uint8Array(bytes);
}

function setAs(setting: Setting, report: string, compiler: NodeCompiler): NodeTypstDocument {
	const mainFilePath = join(FOLDER, 'report.typ');
	const compiled = compiler.compile({ mainFilePath, inputs: { report, setting } });
	// hasError() has said false of failures; an absent result can't be mistaken.
	if (!compiled.result)
		throw new Error(`Typst: ${words(compiled.takeDiagnostics()?.shortDiagnostics)}`);
	return compiled.result;
}

function words(diagnostics: unknown[] | undefined): string {
	return JSON.stringify(diagnostics ?? 'no diagnostics');
}
