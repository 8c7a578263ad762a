import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { PROJECT } from '#lib/server/root.ts';
import { SANS, SERIF } from './fonts.ts';

const FOLDER = join(PROJECT, 'src', 'lib', 'server', 'exports', 'pdf');
let compiler: NodeCompiler | undefined;

/** How a report is set: open; close where it is one of two pages; roomy where these are all of it (`measures.typ`). */
export type Setting = 'open' | 'roomy' | 'close';

/** All of it, or what comes before what follows two pages. */
type Extent = 'whole' | 'body';

type Inputs = { report: string; setting: Setting; extent: Extent };

/** How many pages a report of two pages has, where nothing follows them. */
const TWO = 2;

/**
 * Takes what the template reads, the ways to set it and the date that the file bears; gives the PDF. Of several
 * ways of setting the first that keeps to two pages is taken, and else the last. The report travels
 * as JSON and never as mark-up, so no word in it can be mistaken for Typst. Throws where the
 * template fails or PDF/UA refuses the result: both are bugs of ours.
 */
export function compile(
	document: (setting: Setting) => object,
	settings: Setting[],
	date: Date
): Uint8Array {
	compiler ??= NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontPaths: [SANS, SERIF] }] });
	const set = (setting: Setting, extent: Extent) =>
		setAs({ report: JSON.stringify(document(setting)), setting, extent }, compiler!);
	const [last, ...others] = settings.toReversed();
	const kept = others.reverse().find((setting) => set(setting, 'body').numOfPages <= TWO);
	const pages = set(kept ?? last!, 'whole');
	const bytes = compiler.pdf(pages, {
		pdfStandard: 'ua-1',
		creationTimestamp: date.getTime() / 1000
	});
	compiler.evictCache(10);
	return withoutSuspects(new Uint8Array(bytes));
}

function setAs(inputs: Inputs, compiler: NodeCompiler): NodeTypstDocument {
	const mainFilePath = join(FOLDER, 'report.typ');
	const compiled = compiler.compile({ mainFilePath, inputs });
	// hasError() has said false of failures; an absent result can't be mistaken.
	if (!compiled.result)
		throw new Error(`Typst: ${words(compiled.takeDiagnostics()?.shortDiagnostics)}`);
	return compiled.result;
}

function words(diagnostics: unknown[] | undefined): string {
	return JSON.stringify(diagnostics ?? 'no diagnostics');
}

/**
 * Typst says that nothing in the tags is suspect, which is so where nothing is said; readers (poppler) take
 * the word for one of the wrong type and warn of the file. Blanks keep every place in the file where it was.
 */
function withoutSuspects(file: Uint8Array): Uint8Array {
	const at = Buffer.from(file.buffer, file.byteOffset, file.byteLength).lastIndexOf(SUSPECTS);
	return at === -1 ? file : file.fill(0x20, at, at + SUSPECTS.length);
}

const SUSPECTS = '/Suspects false';
