import { attendance } from './attendance.ts';
import type { Dataset } from './dataset.ts';
import { membership } from './membership.ts';
import { outcomes } from './outcomes.ts';
import { training } from './training.ts';

/** Every kind of spreadsheet that is understood. A new kind is a new file and its name here. */
export const DATASETS: Dataset[] = [attendance, training, outcomes, membership];

/** Takes a dataset's name; gives the dataset, or undefined where there is none of that name. */
export function datasetNamed(name: string): Dataset | undefined {
	return DATASETS.find((dataset) => dataset.name === name);
}
