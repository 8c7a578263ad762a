import { inFolder } from '../indicator.ts';

/** What is measured from requests to a service. */
export const SERVICE = inFolder('service', []);
