import { inFolder } from '../indicator.ts';
import { consultationTime } from './consultation-time/indicator.ts';
import { consultations } from './consultations/indicator.ts';
import { continuityItems } from './continuity-items/indicator.ts';
import { longestGap } from './longest-gap/indicator.ts';
import { needsMet } from './needs-met/indicator.ts';
import { recordDone } from './record-done/indicator.ts';
import { recordsCounted } from './records-counted/indicator.ts';
import { recordsDone } from './records-done/indicator.ts';
import { recordsInPlace } from './records-in-place/indicator.ts';
import { recordsOnTime } from './records-on-time/indicator.ts';
import { recordsWith } from './records-with/indicator.ts';
import { roleGaps } from './role-gaps/indicator.ts';
import { schoolsCovered } from './schools-covered/indicator.ts';
import { seatsFilled } from './seats-filled/indicator.ts';
import { updatesIssued } from './updates-issued/indicator.ts';

/** What is measured from registers of dated things. */
export const REGISTER = inFolder('register', [
	consultations,
	consultationTime,
	continuityItems,
	longestGap,
	needsMet,
	recordDone,
	recordsCounted,
	recordsDone,
	recordsInPlace,
	recordsOnTime,
	recordsWith,
	roleGaps,
	schoolsCovered,
	seatsFilled,
	updatesIssued
]);
