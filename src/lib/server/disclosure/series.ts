import type { Series, SeriesPoint } from '#lib/server/evaluation/series/series.ts';
import { seesParticipation } from './by-role.ts';
import { CONTRIBUTING_SCHOOLS } from './settings.ts';
import type { Viewer } from './viewer.ts';

/**
 * Takes series of the whole partnership; gives them without figures that one or two schools alone stand
 * behind (METHOD 7.3, step 7), for all but partners who see each school’s own. A total over the year is
 * told elsewhere, so that one point hidden alone could be worked out: the next smallest goes with it.
 */
export function protectSeries(series: Series[], viewer: Viewer): Series[] {
	if (viewer.audience === 'partner' && seesParticipation(viewer, '')) return series;
	return series.map((one) => {
		const kept = withheldIn(one.points);
		return {
			...one,
			points: one.points.map((point) => (kept.has(point) ? without(point) : point))
		};
	});
}

function withheldIn(points: SeriesPoint[]): Set<SeriesPoint> {
	const behind = points.filter(({ numerator }) => numerator !== null && numerator > 0);
	const few = behind.filter(({ schools }) => schools > 0 && schools < CONTRIBUTING_SCHOOLS);
	const others = behind
		.filter((point) => !few.includes(point))
		.sort((a, b) => a.numerator! - b.numerator!);
	return new Set(few.length === 1 ? [...few, ...others.slice(0, 1)] : few);
}

function without({ from }: SeriesPoint): SeriesPoint {
	return { from, value: null, numerator: null, denominator: null, schools: 0, hidden: true };
}
