import { disclose } from '#lib/server/disclosure/disclose.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { clauseReport } from '#lib/server/reports/clause.ts';
import { schoolReport } from '#lib/server/reports/school.ts';
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
		...[...rows].map(([ref, behind]) =>
			clauseReport(disclosed, ref, discloseRows(behind, disclosed))
		)
	];
	const written = reports.flatMap((report, at): [string, string][] =>
		report ? [[`${at} ${report.name}`, JSON.stringify(report)]] : []
	);
	return new Map([['the door', JSON.stringify(disclosed)], ...written]);
}
