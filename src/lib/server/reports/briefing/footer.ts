import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { footerOf } from '../footer.ts';

/** Takes what is disclosed; gives the lines that close a briefing. */
export function briefingFooter(disclosed: Disclosed): string[] {
	return footerOf(disclosed);
}
