import { dateInWords } from '#lib/calendar/words.ts';
import { answerTo } from '#lib/server/agreements/in-force.ts';
import { clausesOf, type Measurement } from '#lib/server/agreements/agreement.ts';
import { measurementKey } from '#lib/server/agreements/measurement-key.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { fixed } from './words/numbers.ts';

/** A target as a cell tells it: the number, and where it comes from. */
export interface TargetTold {
	text: string;
	note: string;
}

/** Takes a finding; gives its target and who agreed it when; a suggestion of ours is never dressed up as an agreement. */
export function targetTold(finding: Finding, disclosed: Disclosed): TargetTold {
	const { target, suggested } = finding;
	const say = (number: number) =>
		`${fixed(number, Number.isInteger(number) ? 0 : 1)}${finding.measure.unit === 'percent' ? '%' : ''}`;
	if (target !== null) return { text: say(target), note: agreedBy(finding, disclosed) };
	if (suggested !== null)
		return { text: 'None agreed', note: `${say(suggested)} is suggested, and judges nothing.` };
	const { judgement, state } = finding;
	if (judgement.startsWith('J-BENCH'))
		return {
			text: 'The median of its like',
			note: 'From the comparators’ figures of the same year.'
		};
	if (judgement.startsWith('J-CHANGE'))
		return {
			text: 'A change for the better',
			note: 'Beside the starting point and the comparator.'
		};
	if (state === 'for-information') return { text: 'None agreed', note: 'Shown for information.' };
	return { text: 'No number', note: 'Judged as the reason beside says.' };
}

function agreedBy({ clause, key }: Finding, disclosed: Disclosed): string {
	const { partnership, asAt, year } = disclosed;
	const day = asAt < year.to ? asAt : year.to;
	const found = measurementOf(disclosed, clause, key);
	const answer = found && answerTo(partnership, found.clause, found.measurement, day);
	const listed = found && forumAnswer(disclosed, found.clause, found.measurement);
	const { by, from, reference, writtenDown } = answer ?? listed ?? {};
	if (!by || !from) return 'As the text says.';
	const where = reference ? ` (${reference})` : '';
	return `Agreed by ${by} from ${dateInWords(from)}${where}${writtenAfter(year.to, writtenDown)}.`;
}

/** That an answer was written down when the year that it judges was over. */
export function writtenAfter(end: string, writtenDown: string | undefined): string {
	if (writtenDown === undefined || writtenDown <= end) return '';
	return `, written down on ${dateInWords(writtenDown)}`;
}

/** How often a forum meets may have been agreed with the list of forums. */
function forumAnswer(
	{ partnership, asAt, year }: Disclosed,
	clause: string,
	{ with: { group } }: Measurement
) {
	const day = asAt < year.to ? asAt : year.to;
	return partnership.answers
		.filter((answer) => answer.clause === clause && answer.from <= day)
		.findLast(({ forums }) => forums?.some(({ code }) => code === group));
}

function measurementOf({ agreement }: Disclosed, ref: string, key: string) {
	const clauses = clausesOf(agreement);
	const clause = clauses.find((one) => one.ref === ref);
	const counted = [clause, clauses.find((one) => one.ref === clause?.sameAs)];
	for (const one of counted) {
		const measurement = one?.measurements.find((found) => measurementKey(found) === key);
		if (one && measurement) return { clause: one.ref, measurement };
	}
	return undefined;
}
