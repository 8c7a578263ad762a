import { isFinancial } from '#lib/calendar/financial-year.ts';
import type { Block, Cell, Section, Table } from '#lib/document/report.ts';
import { STATE_MEANINGS, STATE_WORDS, type State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { NOT_COMPARABLE } from './best-value/limits.ts';
import { targetTold } from './clause-target.ts';
import { figureOf } from './words/figure.ts';
import { capital } from './words/numbers.ts';
import { overrideSentence } from './words/override.ts';
import { interval } from './words/quantity.ts';
import { countsRounded } from './words/rounding-notes.ts';
import { STRENGTH_LABELS } from './words/strength.ts';

/**
 * Takes the findings of a clause; gives its figures, and against what each is judged. The state of the
 * main measure and its reason stand at the top of the page, and are not said again here.
 */
export function whatWasMeasured(findings: Finding[], disclosed: Disclosed): Section {
	return {
		id: 'what-was-measured',
		title: 'How it is measured, and what was found',
		blocks: [
			...findings.flatMap((finding) => figure(finding, disclosed)),
			...measures(findings, disclosed)
		]
	};
}

function figure(finding: Finding, disclosed: Disclosed): Block[] {
	const found = figureOf(finding, disclosed);
	if (!found || found.value === null) return [];
	const id = `figure-${finding.key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
	const limits = finding.measure.interval;
	const notes = [
		...(limits ? [`${interval(limits)}.`] : []),
		...(found.rounded ? countsRounded(disclosed) : [])
	];
	return [
		{
			...{ kind: 'figure', id, label: finding.title, figure: found },
			...(notes.length > 0 ? { note: notes.join(' ') } : {})
		}
	];
}

/** Of one measure that nothing is agreed for, all is said above. */
function measures(findings: Finding[], disclosed: Disclosed): Table[] {
	const [only] = findings;
	const notes = strengthNotes(findings);
	if (findings.length === 1 && only && isTold(only) && notes.length === 0) return [];
	const several = findings.length > 1;
	const whose = isFinancial(disclosed.year) ? 'indicator' : 'promise';
	return [
		{
			kind: 'table',
			id: 'measures',
			title: several ? `Every measure of this ${whose}` : `What this ${whose} is judged by`,
			columns: [
				{ key: 'measure', label: 'Measure' },
				{ key: 'target', label: 'Target' },
				{ key: 'state', label: 'State' },
				...(several ? [{ key: 'reason', label: 'Why' }] : [])
			],
			rows: findings.map((finding) => row(finding, several, disclosed)),
			notes
		}
	];
}

function isTold({ state, suggested, override }: Finding): boolean {
	return state === 'for-information' && suggested === null && !override;
}

function row(finding: Finding, several: boolean, disclosed: Disclosed): Cell[] {
	const { title, lead, state, reason } = finding;
	const isMain = lead && several;
	return [
		{
			text: title,
			...(isMain ? { note: 'The main measure: the promise takes its state.' } : {})
		},
		target(finding, disclosed),
		{ text: STATE_WORDS[state], state, ...note(finding) },
		...(several ? [{ text: lead ? 'Said at the top of this page.' : reason }] : [])
	];
}

/** That nothing was agreed is in the reason already. */
function target(finding: Finding, disclosed: Disclosed): Cell {
	const { text, note } = targetTold(finding, disclosed);
	return isTold(finding) ? { text } : { text, note };
}

function note(finding: Finding): { note?: string } {
	if (finding.override) return { note: overrideSentence(finding.override, finding.state) };
	return finding.state === 'for-information' ? {} : { note: meaningOf(finding) };
}

/** Beside others “at risk” says nothing of the time that is left, and “no evidence” not that nothing was counted. */
function meaningOf({ state, judgement, measure }: Finding): string {
	if (!judgement.startsWith('J-BENCH')) return STATE_MEANINGS[state];
	if (state === 'no-evidence' && measure.value !== null) return `${capital(NOT_COMPARABLE)}.`;
	return BESIDE_OTHERS[state] ?? STATE_MEANINGS[state];
}

const BESIDE_OTHERS: Partial<Record<State, string>> = {
	met: 'As good as the median of its like, or better.',
	'on-track': 'Within 10% of the median of its like.',
	'at-risk': 'More than 10% worse than the median of its like.'
};

function strengthNotes(findings: Finding[]): string[] {
	return findings.flatMap(({ title, strength }) =>
		strength === null
			? []
			: [
					`${title}: strength of evidence ${strength} of 4, ${STRENGTH_LABELS[strength].toLowerCase()}.`
				]
	);
}
