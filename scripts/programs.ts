import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that aren't ours, with which the tests open what we wrote, and the Debian package of each. */
const PROGRAMS = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome'],
	'poppler-utils': ['pdfinfo'],
	unzip: ['unzip'],
	'libreoffice-writer-nogui': ['soffice', 'libreoffice'],
	'libreoffice-calc-nogui': ['soffice', 'libreoffice']
};

/** Finds each program, installs what is missing where this user may, and says plainly what is left to do. */
export function ensurePrograms(): void {
	const missing = missingPackages();
	if (missing.length === 0) return;
	console.error(`Installing what the tests open our files with: ${missing.join(', ')}.`);
	if (mayInstall()) aptInstall(missing);
	if (missingPackages().includes('chromium')) playwrightInstall();
	const left = missingPackages().filter((name) => name !== 'chromium');
	if (left.length > 0) {
		console.error(
			`Please install ${left.join(', ')} (Poppler, LibreOffice, unzip), then try again.`
		);
		process.exit(2);
	}
}

/** Gives the path of a Chromium on this machine, or undefined where Playwright's own is to be used. */
export function systemChromium(): string | undefined {
	return PROGRAMS.chromium.map(find).find((path) => path !== undefined);
}

function missingPackages(): string[] {
	const missing = Object.entries(PROGRAMS).filter(([, names]) => !names.some(find));
	return missing.map(([name]) => name);
}

function find(name: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function mayInstall(): boolean {
	return process.getuid?.() === 0 && find('apt-get') !== undefined;
}

function aptInstall(packages: string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
	const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
	spawnSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

function playwrightInstall(): void {
	spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}
