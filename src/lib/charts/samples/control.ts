import type { Control } from '../control.ts';

const MONTHS = ['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'];

/** Places filled over twelve months, with full limits; the last month stands out. */
export function placesFilled(): Control {
	const values = [80, 85, 78, 90, null, 75, 88, 84, 79, 86, 81, 83, 52];
	return {
		kind: 'control',
		unit: 'percent',
		points: values.map((value, at) => ({
			label: `${MONTHS[at % 11]} ${at < 4 ? 2025 : 2026}`,
			value,
			type: at === 12 ? 'concern' : at === 3 ? 'improvement' : 'common',
			text: `${value} of 100 places`
		})),
		limits: [{ from: 0, to: 12, mean: 80.1, lower: 58.4, upper: 100, trial: false }],
		target: { value: 70, label: 'Suggested: 70%', suggested: true },
		bounds: { min: 0, max: 100 }
	};
}

/** Requests to a service over eight months: trial limits, and no way that is better. */
export function requests(): Control {
	return {
		kind: 'control',
		unit: 'count',
		points: [12, 18, 14, 11, 15, 13, 16, 38].map((value, at) => ({
			label: MONTHS[at]!,
			value,
			type: at === 7 ? 'neutral' : 'common',
			text: `${value} requests`
		})),
		limits: [{ from: 0, to: 7, mean: 17.1, lower: 1.2, upper: 33, trial: true }],
		target: null,
		bounds: { min: 0 }
	};
}

/** Five points have no limits: dots, line and target. */
export function runChart(): Control {
	return {
		...requests(),
		points: requests()
			.points.slice(0, 5)
			.map((point) => ({ ...point, type: 'common' })),
		limits: [],
		target: { value: 15, label: 'Agreed: 15 a month', suggested: false }
	};
}
