import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted, fixed, number, share } from '../../../judge/words.ts';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import type { Measure } from '../../../evaluation.ts';
import { indicator } from '../../indicator.ts';

/** Hours of a working day, 9am to 5pm (METHOD 11.4). */
const HOURS_A_DAY = 8;

const settings = z.strictObject({
	until: z.enum(['reply', 'end']),
	show: z.enum(['middle', 'in-time']),
	/** Working days that were promised. */
	standard: z.number().positive(),
	/** Days on which the authority is shut, besides weekends and bank holidays. */
	closed: z
		.array(z.iso.date())
		.default([])
		.transform((days) => days.join(' '))
});

const row = z.object({
	requests: z.number(),
	done: z.number(),
	middle: z.number().nullable(),
	nine_in_ten: z.number().nullable(),
	in_time: z.number(),
	open_too_long: z.number()
});

type Row = z.infer<typeof row>;
type Settings = z.output<typeof settings>;

/** Time to a first reply or to the end of a request, in working time; requests still open are counted apart (METHOD 11.4, BV15 and BV16). */
export const timeTaken = indicator<Settings, Row>({
	name: 'time-taken',
	settings,
	row,
	find(found, { settings, setting }) {
		const did = settings.until === 'reply' ? 'answered' : 'resolved';
		const known = found.done > 0;
		const about = `when requests were ${did}`;
		const told =
			settings.show === 'middle' ? middleOf(found, settings) : inTime(found, settings, did);
		return {
			measure: known
				? { ...measureOf(found, settings), ...apart(found, settings) }
				: noMeasure('x', settings.show === 'in-time' ? 'percent' : unitOf(settings), 'requests'),
			ruling: known
				? forInformation(`${told}${soFar(setting.clock)}; ${stillOpen(found, settings)}`)
				: nothingSent(about, setting.clock, 'For information'),
			wants: `A service sheet with when each request came and when it was ${did}.`
		};
	}
});

function measureOf(found: Row, settings: Settings): Measure {
	if (settings.show === 'in-time') return shareMeasure(found.in_time, found.done, 'requests');
	const value = inUnit(found.middle ?? 0, settings);
	return { ...noMeasure('x', unitOf(settings), 'requests'), value, symbol: null };
}

function unitOf({ until }: Settings): 'hours' | 'days' {
	return until === 'reply' ? 'hours' : 'days';
}

function inUnit(hours: number, { until }: Settings): number {
	return until === 'reply' ? hours : hours / HOURS_A_DAY;
}

function middleOf({ middle, nine_in_ten, done }: Row, settings: Settings): string {
	const unit = `working ${unitOf(settings)}`;
	const half = fixed(inUnit(middle ?? 0, settings), 1);
	const most = fixed(inUnit(nine_in_ten ?? 0, settings), 1);
	return `Half of ${counted(done, 'request')} took ${half} ${unit} or less, and nine in ten ${most} or less`;
}

function inTime({ in_time, done }: Row, { standard }: Settings, did: string): string {
	return `${share(in_time, done, `requests ${did}`)} took no more than ${counted(standard, 'working day')}`;
}

/** Without them a share of those that are over is all that anybody reads. */
function apart(found: Row, settings: Settings): Pick<Measure, 'apart'> {
	return found.open_too_long === 0
		? {}
		: { apart: stillOpen(found, settings).replace(/ (is|are) /, ' ') };
}

function stillOpen({ open_too_long: open }: Row, { standard }: Settings): string {
	const many = open === 0 ? 'none is' : open === 1 ? '1 more is' : `${number(open)} more are`;
	return `${many} still open after more than ${counted(standard, 'working day')}`;
}
