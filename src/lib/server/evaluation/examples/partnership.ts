import { agreementSchema, type Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';

/** Four invented schools that most examples speak of. */
export const EXAMPLE: Partnership = {
	id: 'example',
	name: 'Example partnership',
	shortName: 'Example',
	sample: true,
	agreement: 'example',
	term: { from: '2025-09-01', to: '2028-08-31' },
	calendar: {},
	schools: [
		school('A', 'infant'),
		school('B', 'junior'),
		school('C', 'primary'),
		school('D', 'secondary')
	],
	answers: []
};

/** Takes clauses; gives an agreement of them with the forums of the PODS memorandum. */
export function exampleAgreement(clauses: unknown[]): Agreement {
	return agreementSchema.parse({
		id: 'example',
		title: 'Example agreement',
		shortTitle: 'Example',
		version: '1',
		source: 'Invented',
		disclaimer: 'Invented.',
		forums: [
			{
				code: 'HSF',
				name: 'Headteacher Strategic Forum',
				clause: '1.1',
				perYear: 6,
				expects: 'head'
			},
			{
				code: 'SCM',
				name: 'Strategic Cluster Meetings',
				clause: '1.1',
				perYear: 3,
				atLeast: false
			},
			{ code: 'GF', name: 'Governor Forum', clause: '1.1', perYear: 3, expects: 'governor' },
			{
				code: 'EHEB',
				name: 'Early Help Executive Board',
				clause: '1.1',
				perYear: 3,
				expects: 'none'
			}
		],
		otherGroups: [{ code: 'COLLAB', name: 'Collaboration and support meetings' }],
		topics: [
			{ code: 'READING', name: 'Reading' },
			{ code: 'GOVERNANCE', name: 'Governance' }
		],
		sections: [{ number: '1', title: 'Promises', clauses }]
	});
}

function school(id: string, phase: Partnership['schools'][number]['phase']) {
	return { id, name: `${id} School`, shortName: id, phase, aliases: [] };
}
