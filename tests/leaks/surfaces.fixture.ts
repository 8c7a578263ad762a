import type { TidyTable } from '#lib/document/tidy.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { briefing } from '#lib/server/reports/briefing/briefing.ts';
import { clauseReport } from '#lib/server/reports/clause.ts';
import { schoolReport } from '#lib/server/reports/school.ts';
import { evidenceTable } from '#lib/server/reports/tidy/evidence-table.ts';
import type { Known } from './sample.fixture.ts';

const FILTERS = [
	{},
	{ forum: 'HSF' },
	{ forum: 'GF', phase: 'junior' },
	{ school: 'local-aldermere-infant' },
	{ school: 'local-foxcote-hollow-infant' }
];

/**
 * Takes what is known and a viewer; gives, by name, everything that leaves the house for them: what the
 * door let through, and every report narrowed in every way, the figures of its charts included. Pages,
 * drawings and files are made of these documents and of nothing else.
 */
export function surfacesOf({ evaluation, rows }: Known, viewer: Viewer): Map<string, string> {
	const disclosed = disclose(evaluation, viewer);
	const reports = [
		...FILTERS.map((filters) => annualEvaluation(disclosed, filters)),
		...evaluation.partnership.schools.map(({ id }) => schoolReport(disclosed, id)),
		...evaluation.partnership.schools.map(({ id }) => briefing(disclosed, id)),
		...[...rows].map(([ref, behind]) =>
			clauseReport(disclosed, ref, discloseRows(behind, disclosed))
		)
	];
	const written = reports.flatMap((report, at): [string, string][] =>
		report ? [[`${at} ${report.name}`, JSON.stringify(report)]] : []
	);
	return new Map([
		['the door', JSON.stringify(disclosed)],
		['evidence for analysts', JSON.stringify(evidenceFor(disclosed, rows))],
		...written
	]);
}

/** Takes what is disclosed and the rows behind each clause; gives the rows as analysts take them away. */
export function evidenceFor(disclosed: Disclosed, rows: Known['rows']): TidyTable {
	const behind = [...rows].map(([ref, found]) => ({
		finding: disclosed.findings.find(({ clause }) => clause === ref)!,
		rows: discloseRows(found, disclosed)
	}));
	return evidenceTable(annualEvaluation(disclosed), disclosed, behind);
}
