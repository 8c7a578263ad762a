import { inFolder } from '../indicator.ts';
import { answersBySchool } from './answers-by-school/indicator.ts';
import { contractTerm } from './contract-term/indicator.ts';
import { costAndPupils } from './cost-and-pupils/indicator.ts';
import { costPerPupil } from './cost-per-pupil/indicator.ts';
import { costShares } from './cost-shares/indicator.ts';
import { dateClashes } from './date-clashes/indicator.ts';
import { daysPerSite } from './days-per-site/indicator.ts';
import { exitStrategy } from './exit-strategy/indicator.ts';
import { exitTriggers } from './exit-triggers/indicator.ts';
import { headInPost } from './head-in-post/indicator.ts';
import { jointTraining } from './joint-training/indicator.ts';
import { officerContinuity } from './officer-continuity/indicator.ts';
import { ownBoards } from './own-boards/indicator.ts';
import { riskReviewed } from './risk-reviewed/indicator.ts';
import { risksReviewed } from './risks-reviewed/indicator.ts';
import { rollingOutcome } from './rolling-outcome/indicator.ts';
import { selfReview } from './self-review/indicator.ts';
import { sharedServices } from './shared-services/indicator.ts';
import { staffActingUp } from './staff-acting-up/indicator.ts';
import { staffingChange } from './staffing-change/indicator.ts';
import { supportAnswered } from './support-answered/indicator.ts';
import { surveyHeld } from './survey-held/indicator.ts';
import { termsReviewed } from './terms-reviewed/indicator.ts';

/** What is asked of two schools that share one head. */
export const TWO_SCHOOLS = inFolder('two-schools', [
	answersBySchool,
	contractTerm,
	costAndPupils,
	costPerPupil,
	costShares,
	dateClashes,
	daysPerSite,
	exitStrategy,
	exitTriggers,
	headInPost,
	jointTraining,
	officerContinuity,
	ownBoards,
	riskReviewed,
	risksReviewed,
	rollingOutcome,
	selfReview,
	sharedServices,
	staffActingUp,
	staffingChange,
	supportAnswered,
	surveyHeld,
	termsReviewed
]);
