import type { State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import type { Promise } from '../promises.ts';
import { measureText } from '../words/figure.ts';
import { midSentence } from './mid-sentence.ts';

/**
 * Takes a promise; gives its reason and, where its main measure went well and another did not, a
 * sentence on that one: the state is the main measure’s, but the reader should know (METHOD 6).
 */
export function reasonOf({ clause, finding }: Promise, disclosed: Disclosed): string {
	if (!isGood(finding.state)) return finding.reason;
	const others = disclosed.findings.filter((other) => other.clause === clause.ref && !other.lead);
	return [
		finding.reason,
		...sentence(inState(others, 'not-met'), ['was not met', 'were not met'], disclosed),
		...sentence(inState(others, 'at-risk'), ['is at risk', 'are at risk'], disclosed)
	].join(' ');
}

function isGood(state: State): boolean {
	return state === 'met' || state === 'on-track';
}

function inState(findings: Finding[], state: State): Finding[] {
	return findings.filter((finding) => finding.state === state);
}

function sentence(
	findings: Finding[],
	[one, more]: [string, string],
	disclosed: Disclosed
): string[] {
	if (findings.length === 0) return [];
	const which = findings.map(
		({ title, measure, target }) =>
			`${midSentence(title, disclosed)}, ${measureText(measure, target)}`
	);
	const subject =
		findings.length === 1 ? `Another measure of it ${one}` : `Other measures of it ${more}`;
	return [`${subject}: ${which.join('; ')}.`];
}
