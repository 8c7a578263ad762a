import { isFinancial } from '#lib/calendar/financial-year.ts';
import type { Block, Report, Section } from '#lib/document/report.ts';
import { STATE_MEANINGS, STATE_WORDS, type State } from '#lib/document/state.ts';
import type { Clause } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { attendanceBlocks } from './annual-evaluation/attendance.ts';
import { forumsChart } from './annual-evaluation/forums-chart.ts';
import { madeOf } from './clause-parts.ts';
import { targetTold } from './clause-target.ts';
import { evidenceTables } from './evidence-tables.ts';
import { exitTriggerMet } from './exit-trigger-met.ts';
import { footerOf } from './footer.ts';
import { frameOf } from './frame.ts';
import { promisesOf } from './promises.ts';
import { figureOf, measureText } from './words/figure.ts';
import { capital } from './words/numbers.ts';
import { overrideSentence } from './words/override.ts';
import { interval } from './words/quantity.ts';
import { STRENGTH_LABELS } from './words/strength.ts';

/** The exit strategy and the head’s work and travel: where a trigger that is met is looked for (METHOD 10). */
const TELL_TRIGGERS = ['T3', 'T5'];

/** Takes what is disclosed, a clause’s reference and the rows behind it; gives the evidence of one promise. */
export function clauseReport(disclosed: Disclosed, ref: string, rows: DisclosedRows): Report {
	const promise = promisesOf(disclosed).find(({ clause }) => clause.ref === ref);
	if (!promise) throw new RangeError(`The agreement has no clause ${ref}.`);
	const { clause, finding } = promise;
	const findings = disclosed.findings.filter((found) => found.clause === ref);
	return {
		...frameOf(disclosed),
		name: `clause-${ref.toLowerCase().replaceAll('.', '-')}`,
		title: clause.short,
		kicker: kickerOf(ref, disclosed),
		headline: clause.short,
		...(TELL_TRIGGERS.includes(ref) ? exitTriggerMet(disclosed) : {}),
		lede: ledeOf(finding),
		counts: [],
		sections: [
			isFinancial(disclosed.year) ? howItIsWorkedOut(clause) : whatWasPromised(clause),
			whatWasMeasured(findings, disclosed),
			...madeOf(findings, disclosed),
			...forum(clause, disclosed),
			...whatIsMissing(findings),
			evidence(rows, disclosed)
		],
		footer: footerOf(disclosed)
	};
}

/** An indicator of a framework promises nothing. */
function kickerOf(ref: string, { agreement, year }: Disclosed): string {
	return isFinancial(year)
		? `Indicator ${ref} of the ${agreement.shortTitle}, financial year ${year.label}`
		: `Clause ${ref} of the ${agreement.shortTitle}, ${year.label}`;
}

function howItIsWorkedOut({ words }: Clause): Section {
	return {
		id: 'how-it-is-worked-out',
		title: 'How it is worked out',
		blocks: [{ kind: 'prose', paragraphs: [words.trim()] }]
	};
}

/** A decision is told beside what was computed, never in its place (METHOD 6). */
function ledeOf({ state, reason, override }: Finding): string {
	const computed = `${STATE_WORDS[state]}. ${reason}`;
	return override ? `As computed: ${computed} ${overrideSentence(override)}` : computed;
}

function whatWasPromised({ words, sameAs }: Clause): Section {
	const twice = sameAs
		? [`Clause ${sameAs} promises the same. It is counted there, once, and shown in both places.`]
		: [];
	return {
		id: 'what-was-promised',
		title: 'What was promised',
		blocks: [{ kind: 'prose', paragraphs: [`“${words.trim()}”`, ...twice] }]
	};
}

function whatWasMeasured(findings: Finding[], disclosed: Disclosed): Section {
	return {
		id: 'what-was-measured',
		title: 'How it is measured, and what was found',
		blocks: [
			...findings.flatMap((finding) => figure(finding, disclosed)),
			{
				kind: 'table',
				id: 'measures',
				title: 'Every measure of this promise',
				columns: [
					{ key: 'measure', label: 'Measure' },
					{ key: 'figure', label: 'Figure' },
					{ key: 'target', label: 'Target' },
					{ key: 'state', label: 'State' },
					{ key: 'reason', label: 'Why' }
				],
				rows: findings.map((finding) => [
					{
						text: finding.title,
						...(finding.lead && findings.length > 1
							? { note: 'The main measure: the promise takes its state.' }
							: {})
					},
					{ text: figureText(finding) },
					targetTold(finding, disclosed),
					{ text: STATE_WORDS[finding.state], state: finding.state },
					{
						text: finding.reason,
						note: finding.override ? overrideSentence(finding.override) : meaningOf(finding)
					}
				]),
				notes: strengthNotes(findings)
			}
		]
	};
}

/** Beside others “at risk” says nothing of the time that is left: a closed year has it too. */
function meaningOf({ state, judgement }: Finding): string {
	return (judgement?.startsWith('J-BENCH') && BESIDE_OTHERS[state]) || STATE_MEANINGS[state];
}

const BESIDE_OTHERS: Partial<Record<State, string>> = {
	met: 'As good as the median of its like, or better.',
	'on-track': 'Within 10% of the median of its like.',
	'at-risk': 'More than 10% worse than the median of its like.'
};

function figure(finding: Finding, disclosed: Disclosed): Block[] {
	const found = figureOf(finding, disclosed);
	if (!found || found.value === null) return [];
	const id = `figure-${finding.key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
	return [{ kind: 'figure', id, label: finding.title, figure: found, note: finding.reason }];
}

function figureText({ measure, target }: Finding): string {
	if (measure.value === null && measure.symbol !== 'c') return 'Nothing to count yet';
	const limits = measure.interval ? ` (${interval(measure.interval)})` : '';
	return `${measureText(measure, target)}${limits}`;
}

function strengthNotes(findings: Finding[]): string[] {
	return findings.flatMap(({ title, strength }) =>
		strength === null
			? []
			: [
					`${title}: strength of evidence ${strength} of 4, ${STRENGTH_LABELS[strength].toLowerCase()}.`
				]
	);
}

function forum({ ref, sameAs }: Clause, disclosed: Disclosed): Section[] {
	const forums = disclosed.forums.filter((forum) => [ref, sameAs].includes(forum.clause));
	const [first] = forums;
	if (!first) return [];
	const filters = forums.length === 1 ? { forum: first.code } : {};
	const own = { ...disclosed, forums };
	const blocks = [...forumsChart(own, filters), ...attendanceBlocks(own, { forum: first.code })];
	return blocks.length === 0 ? [] : [{ id: 'meetings', title: 'The meetings', blocks }];
}

function whatIsMissing(findings: Finding[]): Section[] {
	const wants = [...new Set(findings.flatMap(({ wants }) => (wants ? [wants] : [])))];
	if (wants.length === 0) return [];
	return [
		{
			id: 'what-is-missing',
			title: 'What would let it be shown',
			blocks: [{ kind: 'prose', paragraphs: [], items: wants.map(capital) }]
		}
	];
}

function evidence(rows: DisclosedRows, disclosed: Disclosed): Section {
	return {
		id: 'evidence',
		title: 'The rows behind it',
		intro: introOf(rows, disclosed),
		blocks: evidenceTables(rows, disclosed)
	};
}

function introOf({ rows, withheld }: DisclosedRows, { viewer }: Disclosed): string {
	if (viewer.role === 'public' && rows.length === 0 && withheld > 0)
		return 'The rows are shown to members of the partnership who sign in.';
	const every = 'Every row of every spreadsheet that was counted for this promise';
	return withheld > 0
		? `${every}, as far as it may be shown to you.`
		: `${every}, so that anybody can count again.`;
}
