import type { Report, Section } from '#lib/document/report.ts';

/** Takes a report; gives it with the spreadsheet rows behind each figure as its last section, where they are named. */
export function rowsAnnex(report: Report): Report {
	const { evidenceRows = [], sections } = report;
	return evidenceRows.length === 0
		? report
		: { ...report, sections: [...sections, annexOf(evidenceRows)] };
}

function annexOf(rows: NonNullable<Report['evidenceRows']>): Section {
	return {
		id: 'annex-rows',
		title: 'Annex: the rows behind each figure',
		blocks: [
			{
				kind: 'table',
				id: 'annex-rows-table',
				title: 'Spreadsheet rows that were counted',
				columns: [
					{ key: 'clause', label: 'Clause' },
					{ key: 'counted', label: 'What was counted' },
					{ key: 'file', label: 'File and sheet' },
					{ key: 'rows', label: 'Rows' }
				],
				rows: rows.map((row) => [
					{ text: row.clause },
					{ text: row.label, note: row.figure },
					{ text: row.file, note: row.sheet },
					{ text: row.rows }
				]),
				notes: []
			}
		]
	};
}
