import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
import { agreementRules } from './agreement-rules.ts';
import { agreementSchema, type Agreement } from './agreement.ts';
import { MistakesInFile } from './mistakes.ts';
import { partnershipRules } from './partnership-rules.ts';
import { partnershipSchema, type Partnership } from './partnership.ts';
import { checkYaml, type Checked } from './yaml-file.ts';

const DATA = join(PROJECT, 'data');

/** Takes an id such as `pods-memorandum`; gives the agreement. Throws MistakesInFile, or RangeError where there is none. */
export function loadAgreement(id: string): Agreement {
	const path = join(DATA, 'agreements', `${id}.yaml`);
	if (!isId(id) || !existsSync(path)) throw new RangeError(`There is no agreement “${id}”.`);
	return valueOf(path, checkAgreement);
}

/** Takes an id such as `pods`; gives the partnership. Throws MistakesInFile, or RangeError where there is none. */
export function loadPartnership(id: string): Partnership {
	const partnerships = loadPartnerships();
	const found = partnerships.find((partnership) => partnership.id === id);
	if (found) return found;
	const known = partnerships.map((partnership) => partnership.id).join(', ');
	throw new RangeError(`There is no partnership “${id}”. There are: ${known}.`);
}

/** Gives every partnership of data/partnerships and data/sample, the invented ones last, by name. Throws MistakesInFile. */
export function loadPartnerships(): Partnership[] {
	const real = yamlFiles(join(DATA, 'partnerships')).map((path) => valueOf(path, checkPartnership));
	const invented = yamlFiles(join(DATA, 'sample')).map((path) => valueOf(path, checkInvented));
	return [...real.sort(byName), ...invented.sort(byName)];
}

/** Takes the text of an agreement's file; gives the agreement or every mistake in it. */
export function checkAgreement(file: string, text: string): Checked<Agreement> {
	return checkYaml(file, text, agreementSchema, (agreement) => [
		...idOfFile(file, agreement.id),
		...agreementRules(agreement)
	]);
}

/** Takes the text of a partnership's file; gives the partnership or every mistake in it. */
export function checkPartnership(file: string, text: string): Checked<Partnership> {
	return checkYaml(file, text, partnershipSchema, (partnership) => [
		...idOfFile(file, partnership.id),
		...partnershipRules(partnership, agreementOrNull(partnership.agreement))
	]);
}

/** Takes the text of an invented partnership's file; every page must be able to say that it is invented. */
export function checkInvented(file: string, text: string): Checked<Partnership> {
	const says = 'a partnership in data/sample is invented and must say so: write sample: true.';
	return checkYaml(file, text, partnershipSchema, (partnership) => [
		...(partnership.sample ? [] : [{ path: ['sample'], says }]),
		...idOfFile(file, partnership.id),
		...partnershipRules(partnership, agreementOrNull(partnership.agreement))
	]);
}

/** File names are ids, so that two partnerships can't share one. */
function idOfFile(file: string, id: string) {
	if (file === `${id}.yaml`) return [];
	return [
		{
			path: ['id'],
			says: `the file is called ${file}, so the id must be ${basename(file, '.yaml')}.`
		}
	];
}

function agreementOrNull(id: string): Agreement | null {
	return existsSync(join(DATA, 'agreements', `${id}.yaml`)) ? loadAgreement(id) : null;
}

interface Read {
	mtimeMs: number;
	checked: Checked<unknown>;
}

/** Files are read again only when they have changed: pages ask for them on every request. */
const alreadyRead = new Map<string, Read>();

function valueOf<T>(path: string, check: (file: string, text: string) => Checked<T>): T {
	const { mtimeMs } = statSync(path);
	let read = alreadyRead.get(path);
	if (read?.mtimeMs !== mtimeMs) {
		read = { mtimeMs, checked: check(basename(path), readFileSync(path, 'utf8')) };
		alreadyRead.set(path, read);
	}
	const { value, mistakes } = read.checked as Checked<T>;
	if (value === null) throw new MistakesInFile(mistakes);
	return value;
}

function byName(a: Partnership, b: Partnership): number {
	return a.name.localeCompare(b.name, 'en');
}

function yamlFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => join(folder, name));
}

function isId(id: string): boolean {
	return /^[a-z0-9-]+$/.test(id);
}
