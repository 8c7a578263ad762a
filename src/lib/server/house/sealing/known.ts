import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openLedger, type Ledger } from '#lib/server/ledger/ledger.ts';
import { receivedPath } from '#lib/server/ledger/received.ts';
import { publicBytes } from '#lib/server/review/seal/seal.ts';
import type { SealedFile } from '#lib/server/review/seal/sealed-file.ts';
import { knownSealingKey } from './sealing-key.ts';

/** What a home knows of a sealed report. */
export interface Known {
	/** `no-ledger`: nothing is here to ask; `elsewhere`: another installation sealed it. */
	ledger: 'no-ledger' | 'elsewhere' | 'known' | 'unknown';
	/** Whether this home’s key signed it; null where the home has none. */
	ownKey: boolean | null;
	/** The files behind it, where this ledger knows it. */
	evidence: { upload: string; file: string; is: 'same' | 'other' | 'erased' | 'missing' }[];
}

/** Takes the home folder, a sealed report and the sha256 of its file; gives what the home knows of it. Changes nothing. */
export async function knownAt(home: string, file: SealedFile, sha256: string): Promise<Known> {
	const key = existsSync(home) ? knownSealingKey(home) : null;
	const ownKey = key && publicBytes(key).toString('hex') === file.signature.key;
	if (!existsSync(join(home, 'ledger.sqlite')))
		return { ledger: 'no-ledger', ownKey, evidence: [] };
	const ledger = openLedger(home, { readOnly: true });
	try {
		const known = standingIn(ledger, file, sha256);
		return {
			ledger: known,
			ownKey,
			evidence: known === 'known' ? await received(ledger, file) : []
		};
	} finally {
		ledger.close();
	}
}

/** Takes the same; says whether this home sealed it: by its key, and as its ledger says. Looks at none of the files behind it. */
export function isSealedAt(home: string, file: SealedFile, sha256: string): boolean {
	const key = existsSync(home) ? knownSealingKey(home) : null;
	if (!key || publicBytes(key).toString('hex') !== file.signature.key) return false;
	if (!existsSync(join(home, 'ledger.sqlite'))) return false;
	const ledger = openLedger(home, { readOnly: true });
	try {
		return standingIn(ledger, file, sha256) === 'known';
	} finally {
		ledger.close();
	}
}

function standingIn(ledger: Ledger, { content }: SealedFile, sha256: string): Known['ledger'] {
	if (ledger.identity() !== content.ledger.id) return 'elsewhere';
	const [entry] = ledger.entries({ after: content.ledger.place - 1 });
	const isNamed =
		entry?.seq === content.ledger.place &&
		entry.kind === 'sealed' &&
		entry.documents.some((one) => one.sha256 === sha256);
	return isNamed ? 'known' : 'unknown';
}

async function received(ledger: Ledger, { content }: SealedFile): Promise<Known['evidence']> {
	const found: Known['evidence'] = [];
	for (const { upload, file, sha256 } of content.evidence) {
		const path = receivedPath(ledger.home, sha256);
		const gone = ledger.upload(upload)?.erased ? 'erased' : 'missing';
		const is = existsSync(path) ? ((await sums(path)) === sha256 ? 'same' : 'other') : gone;
		found.push({ upload, file, is });
	}
	return found;
}

async function sums(path: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	return hash.digest('hex');
}
