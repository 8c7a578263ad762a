import { knownAt } from '#lib/server/house/sealing/known.ts';
import { verifySealed } from '#lib/server/review/seal/verify.ts';
import { isZip, openPack, sealedIn, wrongInPack } from './pack.ts';
import { kindOf, withoutSeal } from './taken-away.ts';

/**
 * Takes the bytes of a file, its path and the home folder; gives whether it is a sealed report, or the pack of one, as
 * it was sealed, and all that the home knows of it. For whoever may read the home: strangers are told less.
 */
export async function lookAt(bytes: Buffer, path: string, home: string) {
	const pack = isZip(bytes) ? await openPack(bytes) : null;
	if (typeof pack === 'string') return unusable(pack);
	const kind = kindOf(bytes, pack);
	if (kind) return unusable(await withoutSeal(kind, path, home));
	const sealed = pack ? sealedIn(pack) : bytes;
	if (!sealed) return unusable(NO_SEAL_IN_ZIP);
	const verified = verifySealed(sealed);
	if (verified.is === 'no-sealed-report') return unusable(verified.why);
	if (verified.is === 'changed') return { ...verified, known: null };
	const problems = pack ? await wrongInPack(bytes, pack, verified.file) : [];
	const known = await knownAt(home, verified.file, verified.sha256);
	const is = problems.length > 0 ? ('changed' as const) : ('sound' as const);
	return { is, file: verified.file, problems, known };
}

export const NO_SEAL_IN_ZIP = 'The zip holds no sealed report: there is no sealed.json in it.';

function unusable(why: string) {
	return { is: 'no-sealed-report' as const, why };
}
