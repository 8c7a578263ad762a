import { z } from 'zod';
import { forInformation, soFar } from '../../../judge/ruling.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { costCentres, nothingSpent, pounds, poundsMeasure } from '../pounds.ts';

const row = z.object({
	direct: z.number(),
	overhead: z.number(),
	income: z.number(),
	in_kind: z.number(),
	lines: z.number(),
	academic: z.number()
});

type Row = z.infer<typeof row>;

/** Total net cost, and what it is made of (METHOD 11.4, BV01). Time given for nothing is never added to it. */
export const money = indicator({
	name: 'money',
	settings: z.strictObject({
		centres: costCentres,
		of: z.enum(['net', 'direct', 'overhead', 'income', 'in-kind'])
	}),
	row,
	find(spent, { settings, setting }) {
		const amount = amountOf(spent, settings.of);
		return {
			measure: spent.lines === 0 ? noMeasure('x', 'pounds', 'pounds') : poundsMeasure(amount),
			ruling:
				spent.lines === 0
					? nothingSpent(spent.academic, 'costs and income', setting.clock)
					: forInformation(`${told(spent, settings.of)}${soFar(setting.clock)}`),
			wants: 'A finance sheet with the date, kind and amount of each cost and income.'
		};
	}
});

function amountOf({ direct, overhead, income, in_kind }: Row, of: string): number {
	switch (of) {
		case 'net':
			return direct + overhead - income;
		case 'direct':
			return direct;
		case 'overhead':
			return overhead;
		case 'income':
			return income;
		default:
			return in_kind;
	}
}

function told(spent: Row, of: string): string {
	const { direct, overhead, income, in_kind } = spent;
	switch (of) {
		case 'net':
			return `${pounds(direct + overhead)} was spent and ${pounds(income)} earned, in cash terms`;
		case 'direct':
			return `${pounds(direct)} was spent directly`;
		case 'overhead':
			return `${pounds(overhead)} of overheads was charged`;
		case 'income':
			return `${pounds(income)} was earned`;
		default:
			return `Time and goods given for nothing were valued at ${pounds(in_kind)}, which no cost includes`;
	}
}
