import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

const STEPS = {
	'before-decision': ['consultations', 'were put to the association before the decision'],
	answered: ['consultations put to the association', 'were answered'],
	closed: ['answers', 'were told what came of them']
} as const;

/**
 * How consultations went: put to the association before the decision, answered, and told what came of it
 * (METHOD 9, R2). Raised is the day it was put to the association, due that of the decision, done that of
 * the answer; a row of the type “feedback” with the same topic closes it.
 */
export const consultations = indicator({
	name: 'consultations',
	settings: z.strictObject({ step: z.enum(['before-decision', 'answered', 'closed']) }),
	row: z.object({
		relevant: z.number(),
		before_decision: z.number(),
		consulted: z.number(),
		answered: z.number(),
		closed: z.number()
	}),
	find(row, { settings: { step }, ...given }) {
		const [counts, did] = STEPS[step];
		const [k, n] = {
			'before-decision': [row.before_decision, row.relevant],
			answered: [row.answered, row.consulted],
			closed: [row.closed, row.answered]
		}[step] as [number, number];
		return shareFound(
			whereSent(row.relevant, k, n),
			{
				counts,
				did,
				about: 'consultations on school matters',
				wants:
					'A register with a row of the type “consultation” for each: raised when it was put to the association, due on the day of the decision, done when it was answered.'
			},
			given
		);
	}
});
