import type { Registered } from './indicator.ts';
import { MEETINGS } from './meetings/index.ts';
import { OUTCOMES } from './outcomes/index.ts';
import { PROMISES } from './promises/index.ts';
import { TRAINING } from './training/index.ts';

/** Every indicator, by its name. A new one is a new folder and a line in the index beside it. */
export const INDICATORS: Record<string, Registered> = byName([
	...MEETINGS,
	...OUTCOMES,
	...PROMISES,
	...TRAINING
]);

function byName(indicators: Registered[]): Record<string, Registered> {
	return Object.fromEntries(indicators.map((indicator) => [indicator.name, indicator]));
}
