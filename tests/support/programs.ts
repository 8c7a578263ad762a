import { execFile, execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * Programs that aren't ours and open what we write. A test that needs one and doesn't find it fails
 * and says what to install: a file that nobody opened is a file that nobody tested.
 */
const PACKAGES = {
	pdfinfo: 'poppler-utils',
	pdftohtml: 'poppler-utils',
	pdftotext: 'poppler-utils',
	soffice: 'libreoffice-writer libreoffice-calc',
	unzip: 'unzip'
};

export type Program = keyof typeof PACKAGES;

const ELSEWHERE = ['/Applications/LibreOffice.app/Contents/MacOS', '/opt/homebrew/bin'];

/** Takes a program's name; gives its path, or throws with what to install. */
export function program(name: Program): string {
	const folders = [...(process.env.PATH ?? '').split(delimiter), ...ELSEWHERE];
	const found = folders.map((folder) => join(folder, name)).find(isExecutable);
	if (found) return found;
	throw new Error(
		`This test opens a file with ${name}, which is not installed. On Debian or Ubuntu: apt-get install ${PACKAGES[name]}`
	);
}

/** Takes a PDF and arguments; gives what pdfinfo prints. */
export function pdfinfo(pdf: Uint8Array, ...options: string[]): string {
	return withFile(pdf, 'report.pdf', (file) => run('pdfinfo', [...options, file]));
}

/** Takes a PDF, and perhaps one page of it; gives its text in reading order, spaces and line ends made single spaces. */
export function pdfText(pdf: Uint8Array, page?: number): string {
	const only = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
	return spaced(
		withFile(pdf, 'report.pdf', (file) => run('pdftotext', ['-raw', ...only, file, '-']))
	);
}

/** Takes a PDF; gives the lines of each page in reading order. */
export function pdfLines(pdf: Uint8Array): string[][] {
	const text = withFile(pdf, 'report.pdf', (file) => run('pdftotext', ['-raw', file, '-']));
	// A page ends with a form feed.
	return text
		.split('\f')
		.slice(0, -1)
		.map((page) => page.split('\n'));
}

/** Takes a PDF; gives its bookmarks, each with how deep it stands, from 1. */
export function pdfBookmarks(pdf: Uint8Array): { depth: number; title: string }[] {
	const options = ['-xml', '-i', '-l', '1', '-stdout'];
	const xml = withFile(pdf, 'report.pdf', (file) => run('pdftohtml', [...options, file]));
	let depth = 0;
	return [...xml.matchAll(/<(\/?)outline>|<item[^>]*>([^<]*)/g)].flatMap(([, ends, title]) => {
		if (title !== undefined) return [{ depth, title: title.replaceAll('&amp;', '&') }];
		depth += ends ? -1 : 1;
		return [];
	});
}

/** Takes files of Office by their names; gives the page that LibreOffice makes of each. It starts once for all of them. */
export async function officePages(files: Record<string, Uint8Array>): Promise<Map<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), 'accord-office-'));
	try {
		const paths = Object.entries(files).map(([name, bytes]) => {
			writeFileSync(join(folder, name), bytes);
			return join(folder, name);
		});
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		const options = [profile, '--headless', '--convert-to', 'html', '--outdir', folder];
		await promisify(execFile)(program('soffice'), [...options, ...paths]);
		const pageOf = (name: string) => join(folder, name.replace(/\.\w+$/, '.html'));
		return new Map(Object.keys(files).map((name) => [name, readFileSync(pageOf(name), 'utf8')]));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Takes a file's bytes, what it is and what to make of it; gives what LibreOffice makes of it, without a window. */
export function convert(bytes: Uint8Array, from: 'docx' | 'xlsx', to: string): Buffer {
	return withFile(bytes, `report.${from}`, (file, folder) => {
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file]);
		return readFileSync(join(folder, `report.${to.split(':')[0]}`));
	});
}

/** Takes any text; gives it with every run of white space as one space. */
export function spaced(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function run(name: Program, options: string[]): string {
	return execFileSync(program(name), options, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: 110_000
	});
}

function withFile<T>(bytes: Uint8Array, name: string, use: (file: string, folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'accord-test-'));
	try {
		writeFileSync(join(folder, name), bytes);
		return use(join(folder, name), folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
