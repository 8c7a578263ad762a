import { basename } from 'node:path';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { SealedFile } from '#lib/server/review/seal/sealed-file.ts';
import type { Pack } from './pack.ts';

/** Takes the bytes of a file and, where it is a zip, what is in it; gives what kind of a report’s file it looks like, or null. */
export function kindOf(bytes: Buffer, pack: Pack | null): string | null {
	if (pack?.has('word/document.xml')) return 'a Word file';
	if (pack?.has('xl/workbook.xml')) return 'an Excel workbook';
	const beginning = bytes.subarray(0, 200).toString('latin1').trimStart().toLowerCase();
	if (beginning.startsWith('%pdf-')) return 'a PDF';
	return beginning.startsWith('<!doctype html') ? 'a web page' : null;
}

/** Takes what kind of file it is, its path and the home folder; says that it carries no seal, and which file proves it. */
export async function withoutSeal(kind: string, path: string, home: string): Promise<string> {
	const { digestInName, sealedAs } = await import('#lib/server/house/sealing/named.ts');
	const name = basename(path);
	const digest = digestInName(name);
	const known = digest ? sealedAs(home, digest) : null;
	return [
		digest ? `${unsealed(kind)} ${proof(name)}` : carriesNoSeal(kind),
		...(known ? [which(known)] : []),
		...(digest && !known ? [`The ledger here knows no seal that sums up to ${digest}….`] : [])
	].join(' ');
}

/** Takes what kind of file it is; says that it carries no seal, and what kind of file does. */
export function carriesNoSeal(kind: string): string {
	return `${unsealed(kind)} ${ANY_PROOF}`;
}

function unsealed(kind: string): string {
	return `This is ${kind}, which carries no seal of its own.`;
}

const ANY_PROOF =
	'The sealed file (JSON) of its report, or the zip of all of it, proves what was sealed: look for a name with “-sealed-” in it.';

/** A pack holds the same file, and is compared to the last byte with what its seal gives. */
function proof(name: string): string {
	const stem = name.replace(/\.\w+$/, '');
	return `What was sealed is proved by ${stem}.json, and ${stem}.zip proves this file too where it is the one in it.`;
}

function which({ content, digest }: SealedFile): string {
	const { document, report, year, sealedOn } = content;
	return `Going by its name, it belongs to the seal of ${dateInWords(sealedOn)}: ${document.partnership.name}, ${report}, ${academicYear(year).label}, which sums up to ${digest}.`;
}
