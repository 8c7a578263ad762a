import type { Registered } from './indicator.ts';
import { meetingsHeld } from './meetings-held/indicator.ts';

/** Every indicator, by its folder’s name. A new one is a new folder and a line here. */
export const INDICATORS: Record<string, Registered> = byName([meetingsHeld]);

function byName(indicators: Registered[]): Record<string, Registered> {
	return Object.fromEntries(indicators.map((indicator) => [indicator.name, indicator]));
}
