import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';

/** Takes what is disclosed; gives the clause that lists the rows of the forums’ registers: the first forum’s. */
export function forumsClause({ agreement }: Disclosed): string | undefined {
	return agreement.forums[0]?.clause;
}

/** Takes what is disclosed; gives the clause whose rows tell what came of training. */
export function trainingClause({ findings }: Disclosed): string | undefined {
	const ladder = findings.find(({ indicator }) => indicator === 'training-ladder');
	return (ladder ?? findings.find(({ indicator }) => indicator.startsWith('training')))?.clause;
}

/** Takes what is disclosed; gives the clause about how evenly schools took part. */
export function evennessClause({ findings }: Disclosed): string | undefined {
	return findings.find(({ indicator }) => indicator === 'equity-of-participation')?.clause;
}

/** Takes a measure of outcomes; gives the clause measured by it, or else the one about outcomes of all groups. */
export function outcomeClause(
	{ findings }: Disclosed,
	measure?: OutcomeMeasure
): string | undefined {
	const judged = findings.find((finding) => measure && isJudgedBy(finding, measure));
	const groups = findings.find(({ indicator }) => indicator === 'outcomes-by-group');
	return (judged ?? groups ?? findings.find(({ cells }) => cells !== undefined))?.clause;
}

/** By all its pupils: a gap between two groups is another clause’s. */
function isJudgedBy({ cells = [] }: Finding, { measure }: OutcomeMeasure): boolean {
	return cells.some((cell) => cell.measure === measure && cell.breakdown === 'Total');
}
