import type { Across, Agreeing, Column, Dataset, Rule } from '#lib/server/datasets/dataset.ts';

/** One shape in which a dataset comes: its own, called `rows`, or a variant. */
export interface Shape {
	dataset: Dataset;
	form: string;
	oneRowIs: string;
	columns: Column[];
	key: string[];
	signature: string[];
	rules: Rule[];
	agreeing: Agreeing[];
	across?: Across[];
}

/** Takes a dataset; gives its shapes, its own first. */
export function shapesOf(dataset: Dataset): Shape[] {
	return [
		{ ...dataset, dataset, form: 'rows' },
		...dataset.variants.map((variant) => ({ ...variant, dataset, form: variant.name }))
	];
}
