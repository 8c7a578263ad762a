import { z } from 'zod';

// `.invalid` is promised never to exist: it stands for "no address was given".
const NO_ADDRESS = '@accord.invalid';

/** Gives an address for an account whose holder signs in by links only. */
export function noAddress(): string {
	return `${crypto.randomUUID()}${NO_ADDRESS}`;
}

/** Takes an account's address; gives it, or null where none was given. */
export function addressOrNull(email: string): string | null {
	return email.endsWith(NO_ADDRESS) ? null : email;
}

/** Takes what was typed; gives the address in lower case, or null where it isn't one. */
export function readEmail(typed: string): string | null {
	const email = z.email().safeParse(typed.trim().toLowerCase());
	return email.success && !email.data.endsWith('.invalid') ? email.data : null;
}
