import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { countingOf } from './counting.ts';
import { meetingsNotHeld, meetingsNotCounted } from './meetings.ts';
import { partsNotCounted } from './parts.ts';
import { recordsNotCounted } from './records.ts';
import { schoolsNotCounted } from './schools.ts';
import { topicsNotCounted } from './topics.ts';

/** One of those that a figure did not count: a school, an area, a milestone, a meeting. */
export interface Exception {
	/** "Hollinmoor: Year 6 teachers met the secondary school". */
	what: string;
	/** "due 1 July 2026, done 3 July 2026"; null where there is no more to say. */
	how: string | null;
}

/** Those that a figure did not count, all of them. */
export interface NotCounted {
	/** What the figure counts: "milestones due". */
	counts: string;
	of: number;
	items: Exception[];
}

/** Looks for those not counted in one place; gives what it found, right or not. */
export type Way = (seen: Seen) => Exception[];

/** What a way may look at: only what this viewer is shown on the page of the clause. */
export interface Seen {
	finding: Finding;
	rows: DisclosedRows['rows'];
	/** Whether a row counts. */
	counts: (row: DisclosedRows['rows'][number]) => boolean;
	disclosed: Disclosed;
}

const WAYS: Way[] = [
	partsNotCounted,
	schoolsNotCounted,
	topicsNotCounted,
	meetingsNotHeld,
	meetingsNotCounted,
	recordsNotCounted
];

/**
 * Takes a finding, the rows behind it as this viewer sees them, and what is disclosed; names those that
 * it did not count. As many as its figure lacks, or none at all: a list that doesn’t add up to the figure
 * would mislead, and where rows are withheld nothing is worked out from the rest.
 */
export function notCounted(
	finding: Finding,
	{ rows, withheld, masked }: DisclosedRows,
	disclosed: Disclosed
): NotCounted | null {
	const { numerator, denominator, counts, symbol, rounded } = finding.measure;
	if (numerator === null || denominator === null || symbol || rounded) return null;
	const lacks = denominator - numerator;
	if (lacks < 1 || withheld > 0 || masked > 0) return null;
	const seen = { finding, rows, counts: countingOf(rows), disclosed };
	for (const way of WAYS) {
		const items = way(seen);
		if (items.length === lacks) return { counts, of: denominator, items };
	}
	return null;
}
