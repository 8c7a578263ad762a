import { createHash, randomBytes } from 'node:crypto';

/** Gives the secret of a new link, 256 random bits, and the sha256 of it, which alone is kept. */
export function newSharedLink(): { secret: string; sha256: string } {
	const secret = randomBytes(32).toString('base64url');
	return { secret, sha256: sharedName(secret) };
}

/** Takes the secret of a link; gives the sha256 by which it is found. Comparing those tells nothing of the secret. */
export function sharedName(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}
