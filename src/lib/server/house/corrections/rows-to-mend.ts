import type { Understood } from '#lib/server/intake/understood.ts';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import { MARK } from './held-sheet.ts';

/** Takes what was understood of a file; refuses rows to mend that were sent as a file of their own: they would count twice. */
export function rowsToMend({ sheets }: Understood): Refused | null {
	for (const { beginning } of sheets) {
		const [mark, upload] = beginning[0] ?? [];
		if (mark?.trim() === MARK)
			return {
				refused: `These are rows to mend of ${upload}, and no file of their own. Send them back in the browser: there they mend ${upload}.`
			};
	}
	return null;
}
