import type { KnownColumn } from '#lib/preview/first-look.ts';
import type { Column } from '#lib/server/datasets/dataset.ts';
import { DATASETS } from '#lib/server/datasets/index.ts';

/** Every column of every dataset, under all names it has: what a first look knows headers by. */
export function knownColumns(): KnownColumn[] {
	const known = new Map<string, KnownColumn>();
	for (const column of DATASETS.flatMap(everyColumn)) {
		const before = known.get(column.name)?.names ?? [];
		const names = [column.name, column.title, ...column.synonyms];
		known.set(column.name, {
			title: column.title,
			names: [...new Set([...before, ...names])],
			person: column.type.kind === 'person'
		});
	}
	return [...known.values()];
}

function everyColumn({ columns, variants }: (typeof DATASETS)[number]): Column[] {
	return [...columns, ...variants.flatMap((variant) => variant.columns)];
}
