import { inFolder } from '../indicator.ts';
import { complaints } from './complaints/indicator.ts';
import { firstContact } from './first-contact/indicator.ts';
import { timeTaken } from './time-taken/indicator.ts';

/** What is measured from requests to a service. */
export const SERVICE = inFolder('service', [complaints, firstContact, timeTaken]);
