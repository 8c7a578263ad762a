import type { SmallMultiples } from '../small-multiples.ts';
import { SCHOOLS } from './schools.ts';

/** Three years of attendance by school; a gap, and schools too small to be read firmly. */
export function attendance(): SmallMultiples {
	return {
		kind: 'small-multiples',
		unit: 'percent',
		points: ['2023 to 2024', '2024 to 2025', '2025 to 2026'],
		partnership: [93.1, 93.4, 94],
		panels: SCHOOLS.map((label, at) => {
			const values = [92, 93, 94].map((value, year) => value + ((at * 7 + year * 3) % 9) / 2 - 2);
			return {
				label,
				values: at === 6 ? [values[0]!, null, values[2]!] : values,
				text: `${values[2]}%`,
				small: at % 6 === 5
			};
		})
	};
}
