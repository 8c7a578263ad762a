import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { fixed, number, signed } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { matchedChange, meanChangeFrom } from '../../../statistics/matched-change.ts';
import { indicator } from '../../indicator.ts';

/** Fewer people than this and a mean says too much of each of them (METHOD 7.2). */
const FEWEST = 6;

/** How much higher people scored after training than before, with its interval (METHOD 9, P4, and 5.3). */
export const learningGain = indicator({
	name: 'learning-gain',
	settings: z.strictObject({ strand: z.string().nullable().default(null) }),
	row: z.object({
		pairs: z.number(),
		change: z.number().nullable(),
		change_sd: z.number().nullable(),
		scales: z.number(),
		score_max: z.number().nullable(),
		attended: z.number()
	}),
	find(row, { setting }) {
		const about = 'scores before and after training';
		const none = noMeasure(row.pairs === 0 ? 'x' : 'u', 'score', 'people');
		const wants =
			'A training sheet with the columns “Score before”, “Score after” and “Highest score”.';
		const found = row.scales > 1 || row.pairs < FEWEST ? null : changeOf(row);
		if (!found) {
			const why =
				row.scales > 1 ? 'Tests had different highest scores' : 'Fewer than six people were scored';
			return {
				measure: none,
				ruling: row.pairs === 0 ? nothingSent(about, setting.clock, 'J-DIR') : untold(why),
				wants
			};
		}
		const { mean, interval, n } = found;
		return {
			measure: {
				...none,
				value: mean,
				symbol: null,
				denominator: n,
				missing: row.attended - n,
				interval
			},
			ruling: { ...forInformation(sentence(row, mean, interval)), judgement: 'J-DIR' },
			wants,
			protect: true
		};
	}
});

type Row = { pairs: number; change: number | null; change_sd: number | null };

function changeOf({ pairs, change, change_sd: sd }: Row) {
	if (change === null) return null;
	return sd === null ? matchedChange([change]) : meanChangeFrom(pairs, change, sd);
}

function sentence(
	{ pairs, attended, score_max }: { pairs: number; attended: number; score_max: number | null },
	mean: number,
	interval: { low: number; high: number } | null
): string {
	const of = score_max === null ? '' : ` of ${number(score_max)}`;
	const reach =
		interval && ` (95% interval ${fixed(interval.low, 1)} to ${fixed(interval.high, 1)})`;
	return `Scores changed by ${signed(mean)} points${of} on average${reach ?? ''}, for ${number(pairs)} of ${number(attended)} who came`;
}

function untold(why: string) {
	return {
		...forInformation(''),
		state: 'no-evidence' as const,
		judgement: 'J-DIR',
		reason: `${why}, so no mean change is given.`
	};
}
