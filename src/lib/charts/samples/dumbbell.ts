import type { Dumbbell } from '../dumbbell.ts';
import { SCHOOLS } from './schools.ts';

type Row = Dumbbell['rows'][number];

/** An outcome that rose in most schools, but no faster than in the county; one school hidden. */
export function reading(): Dumbbell {
	const pairs = [
		[58, 71],
		[61, 72],
		[66, 74],
		[70, 76],
		[64, 69],
		[72, 75],
		[69, 71],
		[75, 76],
		[74, 73],
		[78, 75]
	];
	return {
		kind: 'dumbbell',
		unit: 'percent',
		beforeLabel: '2024 to 2025',
		afterLabel: '2025 to 2026',
		rows: [
			row('The partnership', 'partnership', 68.2, 73.1, 2),
			...pairs.map(([before, after], at) =>
				row(SCHOOLS[at * 2 + 1]!, 'school', before!, after!, 5, at % 4 === 3)
			),
			{
				...row(SCHOOLS[0]!, 'school', 0, 0, 0),
				before: null,
				after: null,
				low: null,
				high: null,
				text: 'hidden to protect individuals'
			},
			row('County', 'comparator', 66, 71, 0)
		]
	};
}

function row(
	label: string,
	role: Row['role'],
	before: number,
	after: number,
	half: number,
	small = false
): Row {
	const interval = half ? { low: after - half, high: after + half } : { low: null, high: null };
	return { label, role, before, after, ...interval, small, text: `${before}% to ${after}%` };
}
