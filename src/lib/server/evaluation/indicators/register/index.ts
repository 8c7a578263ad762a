import { inFolder } from '../indicator.ts';
import { adoptions } from './adoptions/indicator.ts';
import { consultationTime } from './consultation-time/indicator.ts';
import { consultations } from './consultations/indicator.ts';
import { continuityItems } from './continuity-items/indicator.ts';
import { contributionsReceived } from './contributions-received/indicator.ts';
import { daysLate } from './days-late/indicator.ts';
import { feedbackWithImpact } from './feedback-with-impact/indicator.ts';
import { forumFeedback } from './forum-feedback/indicator.ts';
import { forumsReported } from './forums-reported/indicator.ts';
import { groupsSized } from './groups-sized/indicator.ts';
import { leadsInPost } from './leads-in-post/indicator.ts';
import { leadsReported } from './leads-reported/indicator.ts';
import { leadsSpread } from './leads-spread/indicator.ts';
import { leadsTrained } from './leads-trained/indicator.ts';
import { longestGap } from './longest-gap/indicator.ts';
import { needsMet } from './needs-met/indicator.ts';
import { prioritiesSet } from './priorities-set/indicator.ts';
import { prioritiesWith } from './priorities-with/indicator.ts';
import { recordDone } from './record-done/indicator.ts';
import { recordsCounted } from './records-counted/indicator.ts';
import { recordsDone } from './records-done/indicator.ts';
import { recordsInPlace } from './records-in-place/indicator.ts';
import { recordsOnTime } from './records-on-time/indicator.ts';
import { recordsValue } from './records-value/indicator.ts';
import { recordsWith } from './records-with/indicator.ts';
import { responseDays } from './response-days/indicator.ts';
import { roleGaps } from './role-gaps/indicator.ts';
import { schoolsCovered } from './schools-covered/indicator.ts';
import { seatsFilled } from './seats-filled/indicator.ts';
import { updatesIssued } from './updates-issued/indicator.ts';

/** What is measured from registers of dated things. */
export const REGISTER = inFolder('register', [
	adoptions,
	consultations,
	consultationTime,
	continuityItems,
	contributionsReceived,
	daysLate,
	feedbackWithImpact,
	forumFeedback,
	forumsReported,
	groupsSized,
	leadsInPost,
	leadsReported,
	leadsSpread,
	leadsTrained,
	longestGap,
	needsMet,
	prioritiesSet,
	prioritiesWith,
	recordDone,
	recordsCounted,
	recordsDone,
	recordsInPlace,
	recordsOnTime,
	recordsValue,
	recordsWith,
	responseDays,
	roleGaps,
	schoolsCovered,
	seatsFilled,
	updatesIssued
]);
