import { attendance } from './attendance.ts';
import { calendar } from './calendar.ts';
import type { Dataset } from './dataset.ts';
import { finance } from './finance.ts';
import { membership } from './membership.ts';
import { outcomes } from './outcomes.ts';
import { register } from './register.ts';
import { schools } from './schools.ts';
import { service } from './service.ts';
import { survey } from './survey.ts';
import { training } from './training.ts';
import { usage } from './usage.ts';

/** Every kind of spreadsheet that is understood. A new kind is a new file and its name here. */
export const DATASETS: Dataset[] = [
	attendance,
	training,
	outcomes,
	register,
	schools,
	membership,
	finance,
	service,
	survey,
	calendar,
	usage
];

/** Takes a dataset's name; gives the dataset, or undefined where there is none of that name. */
export function datasetNamed(name: string): Dataset | undefined {
	return DATASETS.find((dataset) => dataset.name === name);
}
