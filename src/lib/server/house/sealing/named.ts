import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import type { SealedFile } from '#lib/server/review/seal/sealed-file.ts';
import { sealedPath } from './kept.ts';

/** What the names of a sealed report’s files say: the first letters of the digest that it sums up to. */
const NAME = /-sealed-([0-9a-f]{8})\.\w+$/;

/** Takes a file’s name; gives the first eight letters of the digest in it, or null. */
export function digestInName(name: string): string | null {
	return NAME.exec(name)?.[1] ?? null;
}

/** Takes the home folder and the first letters of a digest; gives the sealed report that sums up to it, where the ledger here knows one. Changes nothing. */
export function sealedAs(home: string, digest: string): SealedFile | null {
	if (!existsSync(join(home, 'ledger.sqlite'))) return null;
	const ledger = openLedger(home, { readOnly: true });
	try {
		const files = ledger
			.entries()
			.flatMap((entry) => (entry.kind === 'sealed' ? entry.documents : []))
			.map(({ sha256 }) => sealedPath(home, sha256))
			.filter((path) => existsSync(path))
			.map((path) => JSON.parse(readFileSync(path, 'utf8')) as SealedFile);
		return files.find((file) => file.digest.startsWith(digest)) ?? null;
	} finally {
		ledger.close();
	}
}
