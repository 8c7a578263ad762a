import type { ChartData } from '../kinds.ts';
import { nineActivities } from './activity-map.ts';
import { matrix } from './attendance-matrix.ts';
import { placesFilled, requests, runChart } from './control.ts';
import { reading } from './dumbbell.ts';
import { forums } from './forum-dots.ts';
import { schoolsBySize } from './funnel.ts';
import { changes } from './interval.ts';
import { liked } from './ladder.ts';
import { dosage } from './ranked-bars.ts';
import { attendance } from './small-multiples.ts';
import { promises } from './stacked-counts.ts';

/** Invented charts, one or more a kind, for the gallery and the tests. No school in them exists. */
export const SAMPLES: { id: string; title: string; chart: ChartData }[] = [
	{ id: 'forums', title: 'The Governor Forum fell one meeting short', chart: forums() },
	{
		id: 'two-meetings',
		title: 'Five of 20 schools never came to the Governor Forum',
		chart: matrix(2)
	},
	{ id: 'seven-meetings', title: 'Most schools came to the Strategic Forum', chart: matrix(7) },
	{ id: 'dosage', title: 'Three schools took part in under half the hours', chart: dosage() },
	{ id: 'ladder', title: 'Training was well liked, but nobody has used it yet', chart: liked() },
	{
		id: 'reading',
		title: 'Reading rose in most schools, but no faster than in the county',
		chart: reading()
	},
	{ id: 'attendance', title: 'Attendance rose in twelve schools', chart: attendance() },
	{ id: 'changes', title: 'Reading rose by more than chance explains', chart: changes() },
	{ id: 'places', title: 'July filled fewer places than chance explains', chart: placesFilled() },
	{ id: 'requests', title: 'April brought more requests than usual', chart: requests() },
	{ id: 'run', title: 'Requests over five months', chart: runChart() },
	{ id: 'funnel', title: 'One school is very different for its size', chart: schoolsBySize() },
	{ id: 'promises', title: 'Most promises can’t be shown yet', chart: promises() },
	{
		id: 'activities',
		title: 'One of nine activities has evidence of a difference',
		chart: nineActivities()
	}
];
