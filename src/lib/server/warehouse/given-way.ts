import { sameValues, type FactsTable, type Form } from './facts.ts';
import type { Source } from './insert.ts';
import { name, type Query } from './query.ts';

/**
 * Keeps an upload’s rows in force aside, before the upload is written once more; gives whether there are
 * any. For a step that is taken back: the copy goes with it.
 */
export async function keepAside(
	query: Query,
	{ dataset }: FactsTable,
	{ upload }: Source
): Promise<boolean> {
	const own = `FROM ${name(dataset)} WHERE upload = $upload AND superseded_by IS NULL`;
	if (!(await query.one(`${own} LIMIT 1`, { upload }))) return false;
	await query.all(`CREATE TEMP TABLE ${aside(dataset)} AS ${own}`, { upload });
	return true;
}

/**
 * SQL: rows that were in force before the upload $upload was written and are stated again by it. With
 * `kept`, its own of the time before count among them, and not what those had superseded already.
 */
export function givenWay({ dataset }: FactsTable, form: Form, kept: boolean): string {
	const others = `FROM ${name(dataset)} AS others
		WHERE superseded_by = $upload AND upload <> $upload AND form = $form`;
	if (!kept) return others;
	return `(FROM (${others}) AS others ANTI JOIN (FROM ${aside(dataset)} WHERE form = $form) AS own
			ON ${sameValues(form.key, 'others', 'own')})
		UNION ALL BY NAME (FROM ${aside(dataset)} WHERE form = $form)`;
}

/** How many rows kept aside the upload no longer has. */
export async function goneOf(
	query: Query,
	{ dataset, forms }: FactsTable,
	{ upload }: Source
): Promise<number> {
	let gone = 0;
	for (const form of forms) {
		const fresh = `(FROM ${name(dataset)} WHERE upload = $upload AND form = $form)`;
		const found = await query.one<{ rows: number }>(
			`SELECT count(*) AS rows FROM (FROM ${aside(dataset)} WHERE form = $form) AS own
			ANTI JOIN ${fresh} AS fresh ON ${sameValues(form.key, 'own', 'fresh')}`,
			{ upload, form: form.name }
		);
		gone += found?.rows ?? 0;
	}
	return gone;
}

function aside(dataset: string): string {
	return name(`aside_${dataset}`);
}
