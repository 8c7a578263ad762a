import type { Unit } from '#lib/document/figure.ts';

const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Takes a value and its unit; gives it as an axis prints it: "80%", "£1,200", "3 days". */
export function tick(value: number, unit: Unit): string {
	const number = GROUPED.format(value).replace('-', '−');
	if (unit === 'percent') return `${number}%`;
	if (unit === 'pounds') return number.startsWith('−') ? `−£${number.slice(1)}` : `£${number}`;
	return number;
}
