import { clausesOf, type Clause } from '#lib/server/agreements/agreement.ts';
import { uploadId } from '#lib/server/ledger/uploads.ts';
import type { Plain } from '#lib/server/warehouse/query.ts';
import type { Facts } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { indicatorOf, keyOf } from './findings.ts';
import { INDICATORS } from './indicators/index.ts';
import type { Registered } from './indicators/indicator.ts';
import { settingOf } from './setting.ts';
import { paramsIn, readSql, scopeOf, stage } from './stage/stage.ts';

/** One row of a spreadsheet behind a figure. */
export interface EvidenceRow {
	/** `U12`. */
	upload: string;
	sheet: string;
	/** As the spreadsheet shows it. */
	row: number;
	/** The school of the row, where it has one; `disclose` looks at it. */
	school: string | null;
	/** A few readable columns, by their titles. */
	cells: Record<string, Plain>;
}

/** Takes an evaluation, a clause and a finding’s key; gives the rows behind the figure, in the order of the sheets. */
export async function evidenceRows(
	warehouse: Facts,
	evaluation: Evaluation,
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
		return query.all(`${sql} ORDER BY upload, sheet, source_row`, paramsIn(sql, values));
	});
	return rows.map(rowOf);
}

function measurementsOf({ agreement }: Evaluation, ref: string): Clause['measurements'] {
	const clauses = clausesOf(agreement);
	const clause = clauses.find((one) => one.ref === ref);
	const same = clauses.find((one) => one.ref === clause?.sameAs);
	return [...(clause?.measurements ?? []), ...(same?.measurements ?? [])];
}

function rowOf({ upload, sheet, source_row: row, ...cells }: Record<string, Plain>): EvidenceRow {
	return {
		upload: uploadId(Number(upload)),
		sheet: String(sheet),
		row: Number(row),
		school: cells.School === undefined || cells.School === null ? null : String(cells.School),
		cells
	};
}
