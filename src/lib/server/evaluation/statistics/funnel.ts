import { Z95, type Interval } from './wilson.ts';

/** Two-sided 99.8 per cent of the standard normal distribution. */
export const Z998 = 3.090232;

/** A funnel of fewer schools says nothing (METHOD 5.9). */
export const FEWEST_FOR_A_FUNNEL = 8;

/** With more than this share of schools outside 99.8%, the limits are too tight and nobody is singled out. */
const TOO_MANY = 1 / 5;

/** Fewer pupils than this are drawn hollow. */
export const HOLLOW = 10;

/** A school’s pupils of whom so many did. */
export interface FunnelSchool {
	school: string;
	numerator: number;
	denominator: number;
}

/** How far from the average, given the school’s size. */
export type Reading = 'inside' | 'somewhat' | 'very';

export interface Funnel {
	/** The average of all schools, as a proportion: each school is in its own. */
	average: number;
	points: (FunnelSchool & { rate: number; reading: Reading; hollow: boolean })[];
	/** True where schools differ for reasons beyond chance: no point is singled out then. */
	overdispersed: boolean;
	/** Schools that chance alone would put outside 95%: one of 20. */
	expectedOutside: number;
}

/** Why there is no funnel. */
export type NoFunnel = 'too few schools' | 'all of one size' | 'all alike';

/**
 * Takes schools with their counts (those without pupils are left out); gives each one’s place in the
 * funnel around their common average, or why there is none (METHOD 5.9).
 */
export function funnel(schools: FunnelSchool[]): Funnel | NoFunnel {
	const counted = schools.filter(({ denominator }) => denominator > 0);
	if (counted.length < FEWEST_FOR_A_FUNNEL) return 'too few schools';
	if (new Set(counted.map(({ denominator }) => denominator)).size === 1) return 'all of one size';
	const average = sumOf(counted, 'numerator') / sumOf(counted, 'denominator');
	if (average <= 0 || average >= 1) return 'all alike';
	const readings = counted.map((school) => readingOf(school, average));
	const very = readings.filter((reading) => reading === 'very').length;
	const overdispersed = very > TOO_MANY * counted.length;
	return {
		average,
		points: counted.map((school, at) => ({
			...school,
			rate: school.numerator / school.denominator,
			reading: overdispersed ? 'inside' : readings[at]!,
			hollow: school.denominator < HOLLOW
		})),
		overdispersed,
		expectedOutside: counted.length * 0.05
	};
}

/** Takes the average, a number of pupils and z; gives the limits there, as proportions from 0 to 1. */
export function funnelLimits(average: number, denominator: number, z: number): Interval {
	const reach = z * Math.sqrt((average * (1 - average)) / denominator);
	return { low: Math.max(0, average - reach), high: Math.min(1, average + reach) };
}

function readingOf({ numerator, denominator }: FunnelSchool, average: number): Reading {
	const rate = numerator / denominator;
	const isOutside = ({ low, high }: Interval) => rate < low || rate > high;
	if (isOutside(funnelLimits(average, denominator, Z998))) return 'very';
	return isOutside(funnelLimits(average, denominator, Z95)) ? 'somewhat' : 'inside';
}

function sumOf(schools: FunnelSchool[], part: 'numerator' | 'denominator'): number {
	return schools.reduce((sum, school) => sum + school[part], 0);
}
