import { dateInWords } from '#lib/calendar/words.ts';
import { isSealedAt } from '#lib/server/house/sealing/known.ts';
import { fingerprintInWords } from '#lib/server/review/seal/seal.ts';
import type { SealedFile } from '#lib/server/review/seal/sealed-file.ts';
import { verifySealed } from '#lib/server/review/seal/verify.ts';
import { NO_SEAL_IN_ZIP } from './look.ts';
import { isZip, openPack, sealedIn, SEALED, wrongInPack } from './pack.ts';
import { saysOfItself } from './says-of-itself.ts';
import { carriesNoSeal, kindOf } from './taken-away.ts';

/** What anybody is told of a file that they hold: the answer, and what follows from it. */
export interface Told {
	is: 'ours' | 'changed' | 'not-ours' | 'none';
	answer: string;
	says: string[];
	/** What is wrong with it, one thing each. */
	problems: string[];
}

/**
 * Takes the bytes of a file and the home folder; gives in words whether it is, byte for byte, what was sealed here. Says
 * what the file says itself and true or false: nothing of the ledger, of the files behind it, or by the file’s name.
 */
export async function toldOf(bytes: Buffer, home: string): Promise<Told> {
	const names = isZip(bytes) ? await openPack(bytes, isTelling) : null;
	if (typeof names === 'string') return none(names);
	const kind = kindOf(bytes, names);
	if (kind) return none(carriesNoSeal(kind));
	const sealed = names ? sealedIn(names) : bytes;
	if (!sealed) return none(NO_SEAL_IN_ZIP);
	const verified = verifySealed(sealed);
	if (verified.is === 'no-sealed-report') return none(verified.why);
	if (verified.is === 'changed') return changed(verified.problems);
	if (!isSealedAt(home, verified.file, verified.sha256)) return notOurs(verified.file);
	// Writing a pack again is work: it is done for what was sealed here and nothing else.
	return names ? ofPack(bytes, verified.file) : ours(verified.file);
}

/** What tells which kind of zip it is. The rest is unpacked where the seal in it is one of ours. */
function isTelling(name: string): boolean {
	return [SEALED, 'word/document.xml', 'xl/workbook.xml'].includes(name);
}

async function ofPack(bytes: Buffer, file: SealedFile): Promise<Told> {
	const pack = await openPack(bytes);
	if (typeof pack === 'string') return none(pack);
	const problems = await wrongInPack(bytes, pack, file);
	return problems.length > 0 ? changed(problems) : ours(file);
}

function none(why: string): Told {
	return { is: 'none', answer: 'This is no sealed report', says: [why], problems: [] };
}

/** Whoever changed it may have changed what it says of itself, so that none of that is repeated. */
function changed(problems: string[]): Told {
	const shown = problems.slice(0, MOST);
	const more = problems.length - shown.length;
	return {
		...{ is: 'changed', answer: 'This is not what was sealed', says: [] },
		problems: more > 0 ? [...shown, `And so on: ${more} more.`] : shown
	};
}

const MOST = 10;

function ours(file: SealedFile): Told {
	const { content, digest } = file;
	const on = dateInWords(content.sealedOn);
	return {
		is: 'ours',
		answer: `Yes: this is, byte for byte, what was sealed here on ${on}`,
		says: [...saysOfItself(file), keyOf(file), `It sums up to ${digest}.`],
		problems: []
	};
}

/** Anybody can make a key and seal what they like with it, so that nothing of what it says stands here. */
function notOurs(file: SealedFile): Told {
	return {
		is: 'not-ours',
		answer: 'Unchanged since it was sealed, but it was not sealed here',
		says: [
			'Another installation of Accord sealed it, or somebody with a key of their own.',
			keyOf(file),
			'Ask whoever sealed it for the first 16 characters of their key, and compare.'
		],
		problems: []
	};
}

function keyOf({ signature }: SealedFile): string {
	return `It is signed with the key ${fingerprintInWords(signature.fingerprint)}.`;
}
