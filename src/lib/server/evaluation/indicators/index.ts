import { FINANCE } from './finance/index.ts';
import type { Registered } from './indicator.ts';
import { MEETINGS } from './meetings/index.ts';
import { MEMBERSHIP } from './membership/index.ts';
import { OUTCOMES } from './outcomes/index.ts';
import { PROMISES } from './promises/index.ts';
import { REGISTER } from './register/index.ts';
import { SERVICE } from './service/index.ts';
import { SURVEYS } from './surveys/index.ts';
import { TRAINING } from './training/index.ts';
import { TWO_SCHOOLS } from './two-schools/index.ts';
import { USAGE } from './usage/index.ts';

/** Every indicator, by its name. A new one is a new folder and a line in the index beside it. */
export const INDICATORS: Record<string, Registered> = byName([
	...FINANCE,
	...MEETINGS,
	...MEMBERSHIP,
	...OUTCOMES,
	...PROMISES,
	...REGISTER,
	...SERVICE,
	...SURVEYS,
	...TRAINING,
	...TWO_SCHOOLS,
	...USAGE
]);

function byName(indicators: Registered[]): Record<string, Registered> {
	return Object.fromEntries(indicators.map((indicator) => [indicator.name, indicator]));
}
