import { withDisclosed } from '../disclosed-to.ts';
import type { Register } from '../outcome.ts';
import { sayJson } from '../print.ts';
import { isoDate, questionFrom, type Asked, YEAR_HELP } from '../question.ts';

/** `trace CLAUSE`: from the words of a promise to the rows of the spreadsheets behind its figures. */
export const trace: Register = (accord) =>
	accord
		.command('trace <clause>')
		.description('follow a promise to its figures and the spreadsheet rows behind them')
		.requiredOption('--partnership <id>', 'whose promise')
		.requiredOption('--year <year>', YEAR_HELP)
		.option('--as-at <date>', 'count what happened up to this day', isoDate)
		.option('--json', 'for another program')
		.action(async (ref: string, options: Asked & { json?: boolean }) => {
			const { evidenceOfEach } = await import('#lib/server/evaluation/evidence.ts');
			const { discloseRows } = await import('#lib/server/disclosure/rows.ts');
			const { chainOf, clauseIn } = await import('../tracing/chain.ts');
			const { sayChain } = await import('../tracing/say-chain.ts');
			await withDisclosed({ ...questionFrom(options), ref }, async (disclosed, house) => {
				const clause = clauseIn(disclosed, ref);
				const findings = disclosed.findings.filter((finding) => finding.clause === clause.ref);
				const rows = await evidenceOfEach(house.warehouse, disclosed, findings);
				const behind = rows.map((own) => discloseRows(own, disclosed));
				const chain = chainOf(disclosed, clause, behind);
				if (options.json) sayJson(chain);
				else sayChain(chain);
			});
		});
