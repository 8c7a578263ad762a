import { createHash, randomBytes } from 'node:crypto';

/** How stored links are told from other things that the engine verifies. */
export const LINK_PREFIX = 'one-time-link:';

/** Gives the secret part of a one-time link: 256 random bits. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** Takes a token; gives the name under which it is stored, from which the token can't be told. */
export function storedName(token: string): string {
	return LINK_PREFIX + createHash('sha256').update(token).digest('base64url');
}
