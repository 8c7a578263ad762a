import type { Funnel } from '../funnel.ts';
import { SCHOOLS } from './schools.ts';

const AVERAGE = 62;

/** Twenty schools: one very low, one somewhat high, and one with eight pupils. */
export function schoolsBySize(): Funnel {
	return {
		kind: 'funnel',
		unit: 'percent',
		sizeLabel: 'Pupils',
		average: { value: AVERAGE, label: 'all schools, 62%' },
		points: SCHOOLS.map((label, at) => {
			const size = at === 4 ? 8 : 14 + ((at * 17) % 60);
			const value = at === 2 ? 24 : at === 9 ? 84 : AVERAGE - 9 + ((at * 13) % 19);
			const reading = at === 2 ? 'very' : at === 9 ? 'somewhat' : 'inside';
			return { label, size, value, reading, small: size < 10, text: `${value}% of ${size} pupils` };
		}),
		limits: Array.from({ length: 36 }, (_, at) => limitsAt(6 + at * 2))
	};
}

function limitsAt(size: number): Funnel['limits'][number] {
	const se = Math.sqrt((AVERAGE * (100 - AVERAGE)) / size);
	const clip = (value: number) => Math.max(0, Math.min(100, value));
	return {
		size,
		low95: clip(AVERAGE - 1.96 * se),
		high95: clip(AVERAGE + 1.96 * se),
		low998: clip(AVERAGE - 3.09 * se),
		high998: clip(AVERAGE + 3.09 * se)
	};
}
