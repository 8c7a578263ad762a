import type { Recogniser } from './recogniser.ts';
import { register } from './recognisers/register.ts';
import { rowsAsTheyAre } from './recognisers/rows-as-they-are.ts';

/** Every way in which a sheet may hold a dataset, the particular before the general. */
export const RECOGNISERS: Recogniser[] = [register, rowsAsTheyAre];
