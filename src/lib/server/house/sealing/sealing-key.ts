import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce } from '../secret-file.ts';

/** The file of a home’s key for sealing, part of every backup: seals made with another key are another installation’s. */
export const SEALING_KEY = 'sealing.key';

/** Takes the home folder; gives the Ed25519 key with which it seals, made at first use. */
export function sealingKey(home: string): KeyObject {
	return createPrivateKey(madeOnce(join(home, SEALING_KEY), freshKey));
}

/** Takes the home folder; gives its key where it has sealed before, otherwise null. Makes nothing. */
export function knownSealingKey(home: string): KeyObject | null {
	const path = join(home, SEALING_KEY);
	return existsSync(path) ? createPrivateKey(readFileSync(path, 'utf8')) : null;
}

function freshKey(): string {
	const { privateKey } = generateKeyPairSync('ed25519');
	return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
