import type { Finding } from './evaluation.ts';

/**
 * Takes an activity’s clause and all findings; gives the strength, 0 to 4, of the best outcome under its own
 * clause or under an aim that counts the same figure (METHOD 8.2, clause 3.3): the Early Help Executive
 * Board also stands under “safe, healthy, resilient”. From 1 an activity has evidence of a difference.
 */
export function activityStrength(clause: string, findings: Finding[]): 0 | 1 | 2 | 3 | 4 {
	const leads = findings.filter(({ lead }) => lead);
	const keys = leads.filter((one) => one.clause === clause).map(({ key }) => key);
	const same = leads.filter(({ key }) => keys.includes(key)).map((one) => one.clause);
	const clauses = new Set([clause, ...same]);
	return findings
		.filter((one) => clauses.has(one.clause))
		.reduce<0 | 1 | 2 | 3 | 4>((best, { strength }) => {
			return strength !== null && strength > best ? strength : best;
		}, 0);
}
