import type { Person } from '#lib/server/access/person.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who is signed in; null: nobody. */
			person: Person | null;
			/** When they signed in. */
			signedInAt: Date | null;
		}
		interface Error {
			message: string;
			/** By which the note of a bug is found in the server’s log. */
			id?: string;
		}
	}
}

export {};
