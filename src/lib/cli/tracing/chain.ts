import type { State } from '#lib/document/state.ts';
import { clausesOf, type Clause, type Measurement } from '#lib/server/agreements/agreement.ts';
import { measurementKey } from '#lib/server/agreements/measurement-key.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import type { Finding, Measure, Override } from '#lib/server/evaluation/evaluation.ts';
import { INDICATORS } from '#lib/server/evaluation/indicators/index.ts';
import { readSql } from '#lib/server/evaluation/stage/stage.ts';
import { targetTold } from '#lib/server/reports/clause-target.ts';
import { UserMistake } from '../outcome.ts';
import { rowsByFile, type RowsOfSheet } from '../rows-by-file.ts';

/** From the words of a clause to spreadsheet rows, link by link. */
export interface Chain {
	partnership: string;
	agreement: { id: string; title: string };
	/** Academic year id. */
	year: string;
	asAt: string;
	clause: { ref: string; words: string; sameAs: string | null };
	findings: Link[];
}

/** One measurement with its figure, its state and the rows behind it. */
export interface Link {
	indicator: string;
	key: string;
	lead: boolean;
	title: string;
	/** Folder of its SQL, worked examples and judgement; null where nothing measures the clause. */
	folder: string | null;
	settings: Record<string, unknown>;
	/** What its SQL counts, in the words that the SQL opens with. */
	counts: string | null;
	target: number | null;
	suggested: number | null;
	/** Who agreed the target when, or that it is the text’s or nobody’s. */
	agreed: string;
	measure: Measure;
	judgement: string;
	state: State;
	reason: string;
	override: Override | null;
	wants: string | null;
	rows: (RowsOfSheet & { dataset: string; numbers: number[]; erased: string | null })[];
}

/** Takes what is disclosed and a clause; gives the clause, or throws in words where the agreement has none of that name. */
export function clauseIn({ agreement }: Disclosed, ref: string): Clause {
	const clauses = clausesOf(agreement);
	const found = clauses.find((clause) => clause.ref.toLowerCase() === ref.toLowerCase());
	if (found) return found;
	const known = clauses.map((clause) => clause.ref).join(', ');
	throw new UserMistake(`The ${agreement.shortTitle} has no clause ${ref}. It has: ${known}.`);
}

/** Takes what is disclosed, a clause and the rows behind each of its findings, in their order; gives the chain. */
export function chainOf(disclosed: Disclosed, clause: Clause, rows: DisclosedRows[]): Chain {
	const { partnership, agreement, year, asAt } = disclosed;
	const findings = disclosed.findings.filter((finding) => finding.clause === clause.ref);
	return {
		partnership: partnership.id,
		agreement: { id: agreement.id, title: agreement.title },
		year: year.id,
		asAt,
		clause: { ref: clause.ref, words: clause.words.trim(), sameAs: clause.sameAs ?? null },
		findings: findings.map((finding, at) => linkOf(finding, clause, rows[at], disclosed))
	};
}

function linkOf(
	finding: Finding,
	clause: Clause,
	behind: DisclosedRows | undefined,
	disclosed: Disclosed
): Link {
	const { indicator, key, lead, title, target, suggested, measure, judgement } = finding;
	const { state, reason, override = null, wants } = finding;
	const registered = INDICATORS[indicator];
	const { text, note } = targetTold(finding, disclosed);
	return {
		indicator,
		key,
		lead,
		title,
		folder: registered ? `src/lib/server/evaluation/indicators/${registered.folder}` : null,
		settings: measurementOf(disclosed, clause, key)?.with ?? {},
		counts: registered?.readsFacts ? openingWords(registered.folder) : null,
		target,
		suggested,
		agreed: `${text}. ${note}`,
		measure,
		judgement,
		state,
		reason,
		override,
		wants,
		rows: rowsOf(behind, disclosed)
	};
}

function measurementOf(
	{ agreement }: Disclosed,
	{ ref, sameAs }: Clause,
	key: string
): Measurement | undefined {
	return clausesOf(agreement)
		.filter((clause) => clause.ref === ref || clause.ref === sameAs)
		.flatMap(({ measurements }) => measurements)
		.find((measurement) => measurementKey(measurement) === key);
}

/** Every measure.sql opens with what its one row holds. */
function openingWords(folder: string): string {
	const [first = ''] = readSql('indicators', folder, 'measure.sql').split('\n');
	const words = first.replace(/^--\s*(One row:?\s*)?/, '');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function rowsOf(behind: DisclosedRows | undefined, { uploads }: Disclosed): Link['rows'] {
	const rows = behind?.rows ?? [];
	return rowsByFile(rows).map((sheet) => {
		const own = rows.filter((row) => row.upload === sheet.upload && row.sheet === sheet.sheet);
		return {
			...sheet,
			dataset: [...new Set(own.map(({ dataset }) => dataset))].join(', '),
			numbers: own.map(({ row }) => row).sort((a, b) => a - b),
			erased: uploads.find(({ id }) => id === sheet.upload)?.erased ?? null
		};
	});
}
