import type { ReviewTerms } from '#lib/server/agreements/review-terms.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import { costCentres } from '../indicators/finance/pounds.ts';
import { readSql } from '../stage/stage.ts';
import type { Evaluation } from '../evaluation.ts';
import type { SchoolCost } from './review.ts';

/** Takes the facts and what is reviewed; gives what each school that a line of finance names cost and paid. */
export function schoolCostsOf(
	query: Query,
	{ partnership, year, asAt }: Pick<Evaluation, 'partnership' | 'year' | 'asAt'>,
	terms: ReviewTerms | null
): Promise<SchoolCost[]> {
	return query.all<SchoolCost>(readSql('best-value', 'school-costs.sql'), {
		partnership: partnership.id,
		from: year.from,
		to: year.to,
		asAt,
		centres: costCentres.parse(terms?.costCentres)
	});
}
