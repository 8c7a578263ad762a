import { dateInWords } from '#lib/calendar/words.ts';
import { SAMPLE_MARK } from '#lib/document/sample-mark.ts';
import { STATE_WORDS, STATES } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { promisesOf } from '#lib/server/reports/promises.ts';
import { countsNote, overrideSentence } from '#lib/server/reports/words/override.ts';
import type { Register } from '../outcome.ts';
import { count, say, sayJson } from '../print.ts';
import { isoDate, questionFrom, type Asked, YEAR_HELP } from '../question.ts';
import { disclosedTo } from '../disclosed-to.ts';

/** `evaluate`: every clause with its figures, its state and why. */
export const evaluate: Register = (accord) =>
	accord
		.command('evaluate')
		.description('say of every promise what was done, with figures and why it is judged so')
		.requiredOption('--partnership <id>', 'whose promises')
		.requiredOption('--year <year>', YEAR_HELP)
		.option('--as-at <date>', 'count what happened up to this day', isoDate)
		.option('--best-value', 'by the Best Value framework, in the financial year of that name')
		.option('--json', 'for another program')
		.action(async (options: Asked & { bestValue?: boolean; json?: boolean }) => {
			const wanted = options.bestValue ? { report: 'best-value' } : {};
			const disclosed = await disclosedTo({ ...questionFrom(options), ...wanted });
			if (options.json) sayJson(asJson(disclosed));
			else sayFindings(disclosed);
		});

/** What other programs read. */
export function asJson({ partnership, agreement, year, asAt, findings }: Disclosed) {
	return {
		partnership: partnership.id,
		agreement: agreement.id,
		year: year.id,
		asAt,
		findings: findings.map(({ clause, indicator, state, override, ...finding }) => ({
			clause,
			indicator,
			state,
			override: override ?? null,
			value: finding.measure.value,
			numerator: finding.measure.numerator,
			denominator: finding.measure.denominator,
			target: finding.target,
			reason: finding.reason,
			evidence: finding.evidence
		}))
	};
}

function sayFindings(disclosed: Disclosed): void {
	const { partnership, agreement, year, asAt, findings, notes } = disclosed;
	say(`${partnership.name}: ${agreement.title}, ${year.label}, as at ${dateInWords(asAt)}`);
	if (partnership.sample) say(`${SAMPLE_MARK}.`);
	say();
	for (const finding of findings) sayFinding(finding);
	say();
	say(countsInWords(findings.filter(({ lead }) => lead)));
	const counted = countsNote(promisesOf(disclosed));
	if (counted) say(counted);
	for (const note of notes) say(note);
}

function sayFinding({
	clause,
	lead,
	state,
	title,
	reason,
	evidence,
	wants,
	override
}: Finding): void {
	const rows = evidence.rows > 0 ? ` [${count(evidence.rows, 'row')}]` : '';
	say(`${(lead ? clause : '').padEnd(6)} ${STATE_WORDS[state].padEnd(15)} ${title}${rows}`);
	say(`${' '.repeat(23)}${reason}`);
	if (override) say(`${' '.repeat(23)}${overrideSentence(override)}`);
	if (wants) say(`${' '.repeat(23)}To show it: ${wants}`);
}

/** "7 no evidence, 2 not met …": of the clauses' leads, no evidence first. */
function countsInWords(leads: Finding[]): string {
	const counts = STATES.map((state) => {
		const many = leads.filter((finding) => finding.state === state).length;
		return `${many} ${STATE_WORDS[state].toLowerCase()}`;
	});
	return `${count(leads.length, 'clause')}: ${counts.join(', ')}.`;
}
