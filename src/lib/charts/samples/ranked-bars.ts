import type { RankedBars } from '../ranked-bars.ts';
import { SCHOOLS } from './schools.ts';

/** Hours taken part in by school, three of them under half. */
export function dosage(): RankedBars {
	const hours = [
		40,
		40,
		38,
		37.5,
		36,
		36,
		34,
		34,
		32,
		31,
		30,
		28,
		27,
		26,
		24,
		22,
		20,
		18,
		12,
		null
	];
	return {
		kind: 'ranked-bars',
		unit: 'percent',
		max: 100,
		rows: hours.map((value, at) => ({
			label: SCHOOLS[(at * 7 + 5) % 20]!,
			value: value === null ? null : (value / 40) * 100,
			text:
				value === null
					? 'No register sent'
					: `${value} of 40 hours (${Math.round((value / 40) * 100)}%)`,
			emphasis: value !== null && value < 20.5
		})),
		lines: [
			{ value: 50, label: 'too little to expect an effect: 50%', suggested: false },
			{ value: 80, label: 'suggested: 80%', suggested: true }
		]
	};
}
