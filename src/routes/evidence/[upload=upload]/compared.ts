import type { Outlook } from '#lib/server/reception/outlook.ts';

/**
 * Takes what accepting would change, as far as it is known; says whether that is still being worked out. What
 * can’t be worked out, or isn’t for its size, holds up nobody.
 */
export function isComparing({ standing }: Pick<Outlook, 'standing'>): boolean {
	return standing === 'working';
}
