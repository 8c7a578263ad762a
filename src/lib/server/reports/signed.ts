import type { Signed } from '#lib/document/signature.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/**
 * Takes words somebody wrote and what is disclosed; gives who signs them, when, and whether they came after
 * the figures. About a year that is over people write afterwards: only where it still went on is that told.
 */
export function signed(
	{ role, on }: { role: string; on: string },
	{ asAt, closed }: Pick<Disclosed, 'asAt' | 'closed'>
): Signed {
	return { by: role, on, ...(!closed && on > asAt ? { later: true } : {}) };
}
