import { dateInWords } from '#lib/calendar/words.ts';
import { fileErased } from '#lib/document/file-erased.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import { clausesOf, type Clause } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { withDisclosed } from '../disclosed-to.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { count, say } from '../print.ts';
import { isoDate, questionFrom, type Asked } from '../question.ts';
import { rowsByFile } from '../rows-by-file.ts';

/** `trace CLAUSE`: from the words of a promise to the rows of the spreadsheets behind its figures. */
export const trace: Register = (accord) =>
	accord
		.command('trace <clause>')
		.description('follow a promise to its figures and the spreadsheet rows behind them')
		.requiredOption('--partnership <id>', 'whose promise')
		.requiredOption('--year <year>', 'the academic year, such as 2025-26')
		.option('--as-at <date>', 'count what happened up to this day', isoDate)
		.action(async (ref: string, options: Asked) => {
			const { evidenceRows } = await import('#lib/server/evaluation/evidence.ts');
			const { discloseRows } = await import('#lib/server/disclosure/rows.ts');
			await withDisclosed(questionFrom(options), async (disclosed, house) => {
				sayClause(clauseIn(disclosed, ref), disclosed);
				for (const finding of disclosed.findings.filter(({ clause }) => clause === ref)) {
					const rows = await evidenceRows(house.warehouse, disclosed, ref, finding.key);
					sayFinding(finding, discloseRows(rows, disclosed), disclosed);
				}
			});
		});

function clauseIn({ agreement }: Disclosed, ref: string): Clause {
	const clauses = clausesOf(agreement);
	const found = clauses.find((clause) => clause.ref === ref);
	if (found) return found;
	const known = clauses.map((clause) => clause.ref).join(', ');
	throw new UserMistake(`The ${agreement.shortTitle} has no clause ${ref}. It has: ${known}.`);
}

function sayClause({ ref, words, sameAs }: Clause, { agreement, year, asAt }: Disclosed): void {
	say(`${agreement.title}, clause ${ref}`);
	say(`“${words}”`);
	if (sameAs) say(`The same promise as clause ${sameAs}, counted once.`);
	say(`${year.label}, as at ${dateInWords(asAt)}`);
}

function sayFinding(finding: Finding, behind: DisclosedRows, { uploads }: Disclosed): void {
	const { measure, title, indicator, state, judgement, reason, wants } = finding;
	say();
	say(title);
	say(`  Indicator   ${indicator} (${judgement})`);
	say(`  Figure      ${figureInWords(measure)}`);
	say(`  State       ${STATE_WORDS[state]}. ${reason}`);
	if (wants) say(`  To show it  ${wants}`);
	for (const { upload, file, sheet, ranges, rows } of rowsByFile(behind.rows)) {
		say(`  Evidence    ${file} (${upload}), sheet “${sheet}”, ${count(rows, 'row')}: ${ranges}`);
		const erased = uploads.find(({ id }) => id === upload)?.erased;
		if (erased) say(`              Its rows were kept; ${fileErased(erased)}.`);
	}
	if (behind.rows.length === 0) say('  Evidence    No spreadsheet rows.');
}

function figureInWords({
	value,
	symbol,
	unit,
	numerator,
	denominator,
	counts
}: Finding['measure']) {
	if (value === null) return `None (${symbol})`;
	const shown = `${Number(value.toFixed(2))}${unit === 'percent' ? '%' : ''}`;
	if (unit !== 'percent' || numerator === null) return `${shown} ${counts}`.trim();
	return `${shown}: ${numerator} of ${denominator} ${counts}`;
}
