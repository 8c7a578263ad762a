import type { Problem } from '#lib/server/intake/understood.ts';
import type { Seen } from './seen.ts';

/** Why a row is held, as it is said beside the row. */
export interface Reason {
	/** The column it is about, 1 for A, among those shown; 0 for none. */
	at: number;
	message: string;
	fix: string;
}

/** Takes rows as somebody sees them; gives how a problem is said beside them. */
export function reasonFor({ columns }: Seen): (problem: Problem) => Reason {
	return ({ column, message, fix, code }) => {
		const found =
			code === 'cells-beyond'
				? columns.find(({ use }) => use === 'beyond')
				: columns.find(({ letter }) => letter === column);
		return { at: found?.at ?? 0, message: withoutRow(message), fix: fix.replace(AGAIN, '') };
	};
}

// Here it is mended on the spot.
const AGAIN = ', then send the sheet again';

// The row is said beside it.
function withoutRow(message: string): string {
	const [, rest = message] = /^Row \d+[,:] (.*)$/su.exec(message) ?? [];
	return rest.charAt(0).toUpperCase() + rest.slice(1);
}
