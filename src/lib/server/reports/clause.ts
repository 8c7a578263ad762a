import { isFinancial } from '#lib/calendar/financial-year.ts';
import type { Report, Section } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Clause } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { attendanceBlocks } from './annual-evaluation/attendance.ts';
import { forumsChart } from './annual-evaluation/forums-chart.ts';
import { whatWasMeasured } from './clause-measures.ts';
import { isOfPromises, madeOf } from './clause-parts.ts';
import { evidenceTables } from './evidence-tables.ts';
import { exitTriggerMet } from './exit-trigger-met.ts';
import { footerOf } from './footer.ts';
import { frameOf } from './frame.ts';
import { promisesOf } from './promises.ts';
import { capital, numbered, whole } from './words/numbers.ts';
import { overrideSentence } from './words/override.ts';

/** The exit strategy and the head’s work and travel: where a trigger that is met is looked for (METHOD 10). */
const TELL_TRIGGERS = ['T3', 'T5'];

/** Takes what is disclosed, a clause’s reference, the rows behind it and whether every one of many is asked for; gives the evidence of one promise. */
export function clauseReport(
	disclosed: Disclosed,
	ref: string,
	rows: DisclosedRows,
	every = false
): Report {
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
			evidence(findings, rows, disclosed, every)
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
	return override ? `As computed: ${computed} ${overrideSentence(override, state)}` : computed;
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

function evidence(
	findings: Finding[],
	rows: DisclosedRows,
	disclosed: Disclosed,
	every: boolean
): Section {
	const none = rows.rows.length === 0 && rows.withheld === 0;
	if (none) return withoutRows(findings);
	return {
		id: 'evidence',
		title: 'The rows behind it',
		intro: introOf(rows, disclosed),
		blocks: evidenceTables(rows, disclosed, every)
	};
}

/** What is worked out from other things than rows is not without evidence. */
function withoutRows(findings: Finding[]): Section {
	const isWorkedOut = findings.some(({ measure }) => measure.value !== null);
	const from = findings.some(({ indicator }) => isOfPromises(indicator))
		? 'from the promises listed above, each of which has its rows on its own page'
		: 'from the agreement and from figures whose rows are told with their own promises';
	return {
		id: 'evidence',
		title: 'The rows behind it',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [
					isWorkedOut
						? `No spreadsheet row is counted here: the figure is worked out ${from}.`
						: 'No spreadsheet row speaks of this promise yet. That is not the same as not done.'
				]
			}
		]
	};
}

function introOf({ rows, withheld }: DisclosedRows, { viewer }: Disclosed): string {
	if (viewer.role === 'public' && rows.length === 0 && withheld > 0)
		return 'The rows are shown to members of the partnership who sign in.';
	if (withheld > 0)
		return `Of ${numbered(rows.length + withheld, 'row')} that were counted for this promise, the ${whole(rows.length)} that may be shown to you.`;
	return 'Every row of every spreadsheet that was counted for this promise, so that whoever sees this page can count again.';
}
