import type { Report } from '#lib/document/report.ts';
import { SAMPLE_MARK } from '#lib/document/sample-mark.ts';
import {
	tidyColumns,
	timeIdentifierOf,
	type TidyColumn,
	type TidyTable
} from '#lib/document/tidy.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { KeptBack } from '#lib/server/disclosure/kept-back.ts';
import { HIDDEN } from '#lib/server/disclosure/rows.ts';
import type { Behind } from '../with-evidence.ts';
import { withheldSentence, wouldTell } from '../words/kept-back.ts';
import { cellColumns } from './cell-columns.ts';
import { countedRows, type CountedRow } from './counted-rows.ts';

/**
 * Takes a report and the rows behind each finding; gives one row for each spreadsheet row that was
 * counted for a figure: the figure, where the row stands, and what of its cells may leave.
 */
export function evidenceTable(report: Report, disclosed: Disclosed, behind: Behind[]): TidyTable {
	const { restsOn } = report;
	const own = restsOn ? behind.filter(({ finding }) => restsOn.includes(finding.clause)) : behind;
	const rows = own.flatMap(countedRows);
	return {
		name: 'evidence',
		length: rows.length,
		about: aboutEvidence(report, disclosed, rows),
		columns: [...whose(rows, report), ...figure(rows), ...place(rows, disclosed), ...cellsOf(rows)]
	};
}

function whose(rows: CountedRow[], { name, partnership, year, asAt }: Report): TidyColumn[] {
	return tidyColumns(rows, {
		partnership: ['text', () => partnership.name],
		report: ['text', () => name],
		year: ['text', () => year.id],
		time_identifier: ['text', () => timeIdentifierOf(year)],
		as_at: ['date', () => asAt],
		sample: ['text', () => (partnership.sample ? SAMPLE_MARK : '')]
	});
}

function figure(rows: CountedRow[]): TidyColumn[] {
	return tidyColumns(rows, {
		clause: ['text', ({ finding }) => finding.clause],
		indicator: ['text', ({ finding }) => finding.indicator],
		key: ['text', ({ finding }) => finding.key],
		title: ['text', ({ finding }) => finding.title],
		state: ['text', ({ finding }) => finding.state],
		value: ['number', ({ finding }) => finding.measure.value],
		unit: ['text', ({ finding }) => finding.measure.unit],
		symbol: ['text', ({ finding }) => finding.measure.symbol],
		numerator: ['number', ({ finding }) => finding.measure.numerator],
		denominator: ['number', ({ finding }) => finding.measure.denominator],
		rows_counted: ['whole', ({ of }) => of.rows],
		rows_withheld: ['whole', ({ of }) => of.withheld]
	});
}

function place(rows: CountedRow[], { uploads }: Disclosed): TidyColumn[] {
	const hashes = new Map(uploads.map(({ id, sha256 }) => [id, sha256.slice(0, 8)]));
	return tidyColumns(rows, {
		upload: ['text', ({ place }) => place.upload],
		file: ['text', ({ place }) => place.file],
		sha256: ['text', ({ place }) => hashes.get(place.upload) ?? null],
		sheet: ['text', ({ place }) => place.sheet],
		row: ['whole', ({ place }) => place.row],
		dataset: ['text', ({ shown }) => shown?.dataset ?? null],
		/** True where the row itself may not leave; it is counted all the same. */
		withheld: ['truth', ({ shown }) => shown === null],
		withheld_because: ['text', (row) => (reasonOf(row) ? wouldTell(reasonOf(row)!) : null)],
		hidden: ['text', hiddenIn]
	});
}

function reasonOf({ shown, place }: CountedRow): KeptBack | null {
	return shown === null ? place.keptBack : null;
}

/** Which cells are hidden to protect people, where some are. */
function hiddenIn({ shown }: CountedRow): string | null {
	const hidden = Object.entries(shown?.cells ?? {}).filter(([, value]) => value === HIDDEN);
	return hidden.length === 0 ? null : hidden.map(([column]) => column).join(', ');
}

function cellsOf(rows: CountedRow[]): TidyColumn[] {
	return cellColumns(rows.map(({ shown }) => shown?.cells ?? {}));
}

function aboutEvidence(
	report: Report,
	{ agreement, viewer }: Disclosed,
	rows: CountedRow[]
): Record<string, string> {
	const kept = rows.filter(({ shown }) => shown === null);
	const because = [...new Set(rows.flatMap((row) => reasonOf(row) ?? []))];
	return {
		title: `${report.partnership.name}: spreadsheet rows behind each figure, ${report.year.label}`,
		report: report.name,
		partnership: report.partnership.name,
		agreement: agreement.title,
		agreement_version: agreement.version,
		year: report.year.id,
		time_identifier: timeIdentifierOf(report.year),
		as_at: report.asAt,
		audience: viewer.audience,
		sample: report.partnership.sample ? SAMPLE_MARK : '',
		withheld: withheldSentence(kept.length, rows.length, because),
		footer: report.footer.join('\n')
	};
}
