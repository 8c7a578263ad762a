import { rmSync } from 'node:fs';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { evidenceOfEach, type EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { openHouse } from '#lib/server/house/house.ts';
import { homeWithSample } from '../support/sample-home.ts';

/** Everything known of the sample’s closed year, before any door. */
export interface Known {
	evaluation: Evaluation;
	/** The rows behind each clause. */
	rows: Map<string, EvidenceRow[]>;
}

export const OWN_SCHOOL = 'local-aldermere-infant';

/** Every kind of viewer there is, for pages and for files. */
export const VIEWERS: Viewer[] = (['partner', 'export'] as const).flatMap((audience) => [
	{ role: 'administrator', schools: [], audience },
	{ role: 'forum-member', schools: [], audience },
	{ role: 'governor', schools: [OWN_SCHOOL], audience },
	{ role: 'local-authority', schools: [], audience },
	{ role: 'public', schools: [], audience }
]);

/** Evaluates the sample, whose spreadsheets went through the whole house. */
export async function knowTheSample(): Promise<Known> {
	const home = await homeWithSample();
	const house = await openHouse(home);
	const question = { partnership: 'sample', year: '2025-26', asAt: '2026-08-31' };
	const evaluation = await evaluationOf(house, question);
	const behind = await evidenceOfEach(house.warehouse, evaluation, evaluation.findings);
	await house.close();
	rmSync(home, { recursive: true });
	return { evaluation, rows: byClause(evaluation, behind) };
}

function byClause({ findings }: Evaluation, behind: EvidenceRow[][]): Map<string, EvidenceRow[]> {
	const rows = new Map<string, EvidenceRow[]>();
	for (const [at, { clause }] of findings.entries()) {
		rows.set(clause, [...(rows.get(clause) ?? []), ...behind[at]!]);
	}
	return rows;
}
