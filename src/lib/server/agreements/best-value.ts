import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '#lib/server/root.ts';
import { agreementSchema, clauseSchema, type Agreement, type Measurement } from './agreement.ts';
import { agreementRules } from './agreement-rules.ts';
import { MistakesInFile } from './mistakes.ts';
import { reviewTermsSchema, type ReviewTerms } from './review-terms.ts';
import { checkYaml, type Checked } from './yaml-file.ts';

/** What the reference of an indicator of the framework looks like, where an agreement has clauses. */
const indicatorRef = z.string().regex(/^BV\d\d$/, 'write an indicator like BV08');

const indicatorSchema = clauseSchema.extend({
	ref: indicatorRef,
	/** Economy, efficiency, effectiveness or equity; `all` for what is about each. */
	e: z.enum(['economy', 'efficiency', 'effectiveness', 'equity', 'all']),
	c: z.enum(['challenge', 'compare', 'consult', 'compete']),
	better: z.enum(['lower', 'higher', 'context', 'zero', 'one'])
});

/** A framework is an agreement whose clauses say which E and C they are of and which way is better. */
export const frameworkSchema = agreementSchema.extend({
	sections: z.array(
		z.strictObject({
			number: z.string(),
			title: z.string(),
			leadIns: z.array(z.strictObject({ ref: indicatorRef, words: z.string() })).default([]),
			clauses: z.array(indicatorSchema)
		})
	)
});

export type Framework = z.infer<typeof frameworkSchema>;
export type BestValueIndicator = z.infer<typeof indicatorSchema>;

const FILE = join(PROJECT, 'data', 'best-value.yaml');

/** Gives the Best Value framework, BV01 to BV38. Throws MistakesInFile. */
export function loadFramework(): Framework {
	return valueOf(checkFramework(basename(FILE), readFileSync(FILE, 'utf8')));
}

/** Takes the text of the framework’s file; gives it, or every mistake in it. */
export function checkFramework(file: string, text: string): Checked<Framework> {
	return checkYaml(file, text, frameworkSchema, agreementRules);
}

/** Takes a clause’s reference; gives whether it is one of the framework’s. */
export function isIndicatorRef(ref: string): boolean {
	return indicatorRef.safeParse(ref).success;
}

/**
 * Takes a partnership’s id and a financial year’s; gives what the partnership set down for its review of
 * that year, or null. It lies in `best-value.yaml` in the folder named by the partnership.
 */
export function reviewTermsOf(partnership: string, year: string): ReviewTerms | null {
	const path = ['partnerships', 'sample']
		.map((room) => join(PROJECT, 'data', room, partnership, 'best-value.yaml'))
		.find(existsSync);
	if (!path) return null;
	const { years } = valueOf(checkTerms(path, readFileSync(path, 'utf8')));
	return years[year] ?? null;
}

function checkTerms(path: string, text: string) {
	const invented = basename(dirname(dirname(path))) === 'sample';
	const says = 'the terms of an invented partnership must say so: write sample: true.';
	return checkYaml(
		join(basename(dirname(path)), basename(path)),
		text,
		reviewTermsSchema,
		(terms) => (terms.sample === invented ? [] : [{ path: ['sample'], says }])
	);
}

/** Takes the framework and a review’s terms; gives the framework with the settings that only the terms hold. */
export function withTerms(framework: Framework, terms: ReviewTerms | null): Framework {
	if (!terms) return framework;
	return {
		...framework,
		sections: framework.sections.map((section) => ({
			...section,
			clauses: section.clauses.map((clause) => ({
				...clause,
				measurements: clause.measurements.map((measurement) => settled(measurement, terms))
			}))
		}))
	};
}

function settled(measurement: Measurement, terms: ReviewTerms): Measurement {
	return { ...measurement, with: { ...measurement.with, ...settingsFor(measurement, terms) } };
}

/** Indicators whose costs and income are those of the service alone. */
const OF_CENTRES = [
	'buyers',
	'cost-and-use',
	'cost-per-applied',
	'cost-per-officer',
	'cost-share',
	'empty-places-cost',
	'money',
	'unit-cost'
];

function settingsFor({ indicator }: Measurement, terms: ReviewTerms): Record<string, unknown> {
	const { officers, closureDays, costCentres, prices } = terms;
	return {
		...(OF_CENTRES.includes(indicator) ? { centres: costCentres } : {}),
		...(indicator === 'cost-per-officer' && officers !== undefined ? { officers } : {}),
		...(indicator === 'time-taken' ? { closed: closureDays } : {}),
		...(indicator === 'price-against-alternatives' ? { prices } : {})
	};
}

/** Takes an evaluation’s agreement; gives the framework’s indicator of a reference, where it is the framework. */
export function indicatorOfFramework(
	agreement: Agreement,
	ref: string
): BestValueIndicator | undefined {
	const clauses = (agreement as Framework).sections.flatMap((section) => section.clauses);
	return clauses.find((clause) => clause.ref === ref && 'better' in clause);
}

function valueOf<T>({ value, mistakes }: Checked<T>): T {
	if (value === null) throw new MistakesInFile(mistakes);
	return value;
}
