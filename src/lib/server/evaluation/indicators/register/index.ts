import { inFolder } from '../indicator.ts';
import { needsMet } from './needs-met/indicator.ts';
import { recordDone } from './record-done/indicator.ts';
import { recordsCounted } from './records-counted/indicator.ts';
import { recordsDone } from './records-done/indicator.ts';
import { recordsInPlace } from './records-in-place/indicator.ts';
import { recordsOnTime } from './records-on-time/indicator.ts';
import { recordsWith } from './records-with/indicator.ts';
import { schoolsCovered } from './schools-covered/indicator.ts';

/** What is measured from registers of dated things. */
export const REGISTER = inFolder('register', [
	needsMet,
	recordDone,
	recordsCounted,
	recordsDone,
	recordsInPlace,
	recordsOnTime,
	recordsWith,
	schoolsCovered
]);
