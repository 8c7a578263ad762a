import { inFolder } from '../indicator.ts';
import { areaMeetings } from './area-meetings/indicator.ts';
import { eventsHeld } from './events-held/indicator.ts';
import { feedbackSlots } from './feedback-slots/indicator.ts';
import { headPresent } from './head-present/indicator.ts';
import { meetingsHeld } from './meetings-held/indicator.ts';
import { meetingsOfTheList } from './meetings-of-the-list/indicator.ts';
import { minutesOnTime } from './minutes-on-time/indicator.ts';
import { papersOnTime } from './papers-on-time/indicator.ts';
import { quorateMeetings } from './quorate-meetings/indicator.ts';
import { representativeAttendance } from './representative-attendance/indicator.ts';
import { schoolReach } from './school-reach/indicator.ts';
import { schoolsInvited } from './schools-invited/indicator.ts';
import { schoolsRepresented } from './schools-represented/indicator.ts';
import { termsCovered } from './terms-covered/indicator.ts';
import { yearlyMeeting } from './yearly-meeting/indicator.ts';

/** What is measured from registers of attendance. */
export const MEETINGS = inFolder('meetings', [
	areaMeetings,
	eventsHeld,
	feedbackSlots,
	headPresent,
	meetingsHeld,
	meetingsOfTheList,
	minutesOnTime,
	papersOnTime,
	quorateMeetings,
	representativeAttendance,
	schoolReach,
	schoolsInvited,
	schoolsRepresented,
	termsCovered,
	yearlyMeeting
]);
