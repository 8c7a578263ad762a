import { clausesOf, type Clause, type Measurement } from '#lib/server/agreements/agreement.ts';
import { uploadId } from '#lib/server/ledger/uploads.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Facts } from './evaluate.ts';
import type { Evaluation, Finding } from './evaluation.ts';
import { indicatorOf } from './figures.ts';
import { keyOf } from './findings.ts';
import { INDICATORS } from './indicators/index.ts';
import type { Registered } from './indicators/indicator.ts';
import { settingOf, type Setting } from './setting.ts';
import { paramsIn, scopeOf } from './stage/scope.ts';
import { overAttendance, readSql, stageFor } from './stage/stage.ts';

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
	const [rows = []] = await evidenceOfEach(
		warehouse,
		evaluation,
		[{ clause: clauseRef, key }],
		indicators
	);
	return rows;
}

/** Takes an evaluation and several findings; gives the rows behind each, the facts staged once for all of them. */
export async function evidenceOfEach(
	warehouse: Facts,
	evaluation: Asked,
	findings: Pick<Finding, 'clause' | 'key'>[],
	indicators: Record<string, Registered> = INDICATORS
): Promise<EvidenceRow[][]> {
	const { partnership, agreement, year, asAt } = evaluation;
	const setting = settingOf(partnership, agreement, year, asAt);
	const counted = findings.map((finding) => countedBy(finding, evaluation, indicators));
	if (counted.every((measurement) => !measurement)) return findings.map(() => []);
	return warehouse.snapshot(async (query) => {
		const asked = counted.flatMap((one) =>
			one ? [evidenceSql(indicatorOf(one, indicators))] : []
		);
		await stageFor(query, setting, asked);
		const found: EvidenceRow[][] = [];
		for (const measurement of counted) {
			const rows = measurement ? await rowsOf(measurement, query, setting, indicators) : [];
			found.push(rows.map((row) => rowOf(row, evaluation)));
		}
		return found;
	});
}

/** The measurement behind a finding, where it counts rows of spreadsheets. */
function countedBy(
	{ clause, key }: Pick<Finding, 'clause' | 'key'>,
	evaluation: Asked,
	indicators: Record<string, Registered>
): Measurement | undefined {
	const measurement = measurementsOf(evaluation, clause).find((one) => keyOf(one) === key);
	const counts = measurement && indicatorOf(measurement, indicators).readsFacts;
	return counts ? measurement : undefined;
}

async function rowsOf(
	measurement: Measurement,
	query: Query,
	setting: Setting,
	indicators: Record<string, Registered>
): Promise<Found[]> {
	const indicator = indicatorOf(measurement, indicators);
	const sql = withStatus(overAttendance(evidenceSql(indicator)));
	const values = { ...scopeOf(setting), ...indicator.settingsFor(measurement) };
	return query.all<Found>(`${sql} ORDER BY upload, sheet, source_row`, paramsIn(sql, values));
}

/**
 * Whether something was done, or dropped, is what nearly every figure of a register goes by: whoever counts
 * again needs it, whichever indicator asks.
 */
function withStatus(sql: string): string {
	if (!sql.includes(OF_A_REGISTER)) return sql;
	return `SELECT found.*, records.standing AS ${REGISTER_STATUS}
FROM (${sql}) AS found
LEFT JOIN records
	ON found.dataset = 'register' AND records.upload = found.upload
	AND records.sheet = found.sheet AND records.source_row = found.source_row`;
}

const OF_A_REGISTER = "'register' AS dataset";

/** Its own name until it is read: rows of attendance beside it have a status of their own. */
const REGISTER_STATUS = 'register_status';

function evidenceSql({ folder }: Registered): string {
	return readSql('indicators', folder, 'evidence.sql');
}

function measurementsOf({ agreement }: Asked, ref: string): Clause['measurements'] {
	const clauses = clausesOf(agreement);
	const clause = clauses.find((one) => one.ref === ref);
	const same = clauses.find((one) => one.ref === clause?.sameAs);
	return [...(clause?.measurements ?? []), ...(same?.measurements ?? [])];
}

function rowOf(found: Found, { uploads }: Asked): EvidenceRow {
	const {
		upload: seq,
		sheet,
		source_row: row,
		dataset,
		[REGISTER_STATUS]: standing,
		...told
	} = found;
	const cells = standing ? { ...told, status: standing } : told;
	const upload = uploadId(seq);
	const file = uploads.find(({ id }) => id === upload)?.file ?? upload;
	return { upload, file, sheet, row, dataset, cells };
}
