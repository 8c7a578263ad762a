import { clausesOf, type Clause } from '#lib/server/agreements/agreement.ts';
import { uploadId } from '#lib/server/ledger/uploads.ts';
import type { Facts } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { indicatorOf, keyOf } from './findings.ts';
import { INDICATORS } from './indicators/index.ts';
import type { Registered } from './indicators/indicator.ts';
import { settingOf } from './setting.ts';
import { paramsIn, readSql, scopeOf, stage } from './stage/stage.ts';

/** One row of a spreadsheet behind a figure. Only `discloseRows` lets it out. */
export interface EvidenceRow {
	/** `U12`. */
	upload: string;
	/** As its sender named it. */
	file: string;
	sheet: string;
	/** As the spreadsheet shows it. */
	row: number;
	dataset: string;
	/** By column name of METHOD 3; null where the cell was empty. */
	cells: Record<string, string | number | boolean | null>;
}

/** What says which rows are meant: an evaluation, disclosed or not. */
type Asked = Pick<Evaluation, 'partnership' | 'agreement' | 'year' | 'asAt' | 'uploads'>;

type Found = EvidenceRow['cells'] & {
	upload: number;
	sheet: string;
	source_row: number;
	dataset: string;
};

/** Takes an evaluation, a clause and a finding’s key; gives the rows behind the figure, in the order of the sheets. */
export async function evidenceRows(
	warehouse: Facts,
	evaluation: Asked,
	clauseRef: string,
	key: string,
	indicators: Record<string, Registered> = INDICATORS
): Promise<EvidenceRow[]> {
	const measurement = measurementsOf(evaluation, clauseRef).find((one) => keyOf(one) === key);
	if (!measurement) return [];
	const indicator = indicatorOf(measurement, { indicators });
	if (!indicator.readsFacts) return [];
	const { partnership, agreement, year, asAt } = evaluation;
	const setting = settingOf(partnership, agreement, year, asAt);
	const sql = readSql('indicators', indicator.name, 'evidence.sql');
	const values = { ...scopeOf(setting), ...indicator.settingsFor(measurement) };
	const rows = await warehouse.snapshot(async (query) => {
		await stage(query, setting);
		return query.all<Found>(`${sql} ORDER BY upload, sheet, source_row`, paramsIn(sql, values));
	});
	return rows.map((row) => rowOf(row, evaluation));
}

function measurementsOf({ agreement }: Asked, ref: string): Clause['measurements'] {
	const clauses = clausesOf(agreement);
	const clause = clauses.find((one) => one.ref === ref);
	const same = clauses.find((one) => one.ref === clause?.sameAs);
	return [...(clause?.measurements ?? []), ...(same?.measurements ?? [])];
}

function rowOf(found: Found, { uploads }: Asked): EvidenceRow {
	const { upload: seq, sheet, source_row: row, dataset, ...cells } = found;
	const upload = uploadId(seq);
	const file = uploads.find(({ id }) => id === upload)?.file ?? upload;
	return { upload, file, sheet, row, dataset, cells };
}
