import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { reviewTermsOf } from '#lib/server/agreements/best-value.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import { isReview } from '#lib/server/disclosure/best-value.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { evidenceOfEach } from '#lib/server/evaluation/evidence.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import type { Review } from '#lib/server/evaluation/best-value/review.ts';
import { disclosedOf } from '#lib/server/house/disclosed-of.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { reviewOf } from '#lib/server/house/best-value-of.ts';
import { homeWithSample } from '../support/sample-home.ts';
import { FILES, rowsOf, type Row } from './association.fixture.ts';

// The Best Value review of the financial year 2025 to 2026, counted again from the spreadsheets themselves.

const [FROM, TO] = ['2025-04-01', '2026-03-31'];
const within = (date?: string) => date !== undefined && date >= FROM && date.slice(0, 10) <= TO;
const all = (name: string) => FILES.filter((file) => file.startsWith(name)).flatMap(rowsOf);

const finance = all('finance').filter(
	(row) => within(row.date) && row.cost_centre === 'Governor services'
);
const training = all('training').filter((row) => within(row.session_date));
const requests = all('service').filter((row) => within(row.received_at));
const schools = rowsOf('schools.csv');

const amount = (rows: Row[]) => rows.reduce((sum, row) => sum + Number(row.amount_gbp), 0);
const ofType = (...types: string[]) => finance.filter((row) => types.includes(row.line_type ?? ''));
const costs = ofType('direct', 'overhead');
const cameTo = (row: Row) => ['attended', 'partial'].includes(row.booking_status ?? '');
const attended = training.filter(cameTo);
const trainingCost = amount(costs.filter((row) => row.activity_code === 'TRAINING'));
const net = amount(costs) - amount(ofType('income'));

let house: House;
let review: Review;

beforeAll(async () => {
	house = await openHouse(await homeWithSample());
	review = await reviewOf(house, {
		partnership: 'sample-association',
		year: '2025-26',
		asAt: '2026-11-22'
	});
});

afterAll(async () => {
	await house.close();
	rmSync(house.home, { recursive: true });
});

function found(ref: string, title?: string): Finding {
	const { findings } = review.evaluation;
	return findings.find(
		(finding) => finding.clause === ref && (title ? finding.title === title : finding.lead)
	)!;
}

const share = (ref: string) => [found(ref).measure.numerator, found(ref).measure.denominator];

describe('costs', () => {
	it('BV01: what was spent, less what was earned', () => {
		expect(found('BV01').measure.value).toBeCloseTo(net, 2);
	});

	it('BV03: that, for each of 36 schools', () => {
		expect(found('BV03').measure.value).toBeCloseTo(net / schools.length, 6);
	});

	it('BV08 and BV09: training for each attendance, and each hour', () => {
		const hours = attended.reduce((sum, row) => sum + Number(row.hours), 0);
		expect(found('BV08').measure.value).toBeCloseTo(trainingCost / attended.length, 6);
		expect(found('BV09').measure.value).toBeCloseTo(trainingCost / hours, 6);
	});

	it('BV19 and BV20: schools that bought, and bought again', () => {
		const buyersIn = (rows: Row[]) =>
			new Set(
				rows
					.filter((row) => row.line_type === 'income' && row.cost_centre === 'Governor services')
					.flatMap((row) => row.school_urn || [])
			);
		const now = buyersIn(rowsOf('finance-2025-26.csv'));
		const before = buyersIn(rowsOf('finance-2024-25.csv'));
		expect(share('BV19')).toEqual([now.size, schools.length]);
		expect(share('BV20')).toEqual([now.intersection(before).size, before.size]);
	});
});

describe('training', () => {
	it('BV10: places filled, stated once a session, of sessions that were not called off', () => {
		const held = training.filter((row) => row.booking_status !== 'cancelled');
		const places = new Map(held.map((row) => [row.session_id, Number(row.places_offered)]));
		const offered = [...places.values()].reduce((sum, one) => sum + one, 0);
		expect(share('BV10')).toEqual([attended.length, offered]);
	});

	it('BV11: bookings that ended with nobody there', () => {
		const missed = training.filter((row) => row.booking_status === 'no_show');
		expect(share('BV11')).toEqual([missed.length, missed.length + attended.length]);
	});

	it('BV33: reach in small schools less reach in the others', () => {
		const reached = new Set(attended.map((row) => row.school_urn));
		const rate = (some: Row[]) =>
			some.filter((row) => reached.has(row.school_urn)).length / some.length;
		const small = schools.filter((row) => Number(row.pupils) < 100);
		const others = schools.filter((row) => Number(row.pupils) >= 100);
		expect(found('BV33').measure.value).toBeCloseTo(100 * (rate(small) - rate(others)), 6);
	});
});

describe('the service', () => {
	it('BV15: half were answered within so many working hours', () => {
		const waited = requests
			.filter((row) => row.first_reply_at && row.first_reply_at.slice(0, 10) <= '2026-11-22')
			.map((row) => workingMinutes(row.received_at!, row.first_reply_at!))
			.toSorted((a, b) => a - b);
		expect(found('BV15').measure.value).toBeCloseTo(median(waited) / 60, 6);
		const inTime = waited.filter((minutes) => minutes <= 16 * 60).length;
		const second = found('BV15', 'Answered within 2 working days').measure;
		expect([second.numerator, second.denominator]).toEqual([inTime, waited.length]);
	});

	it('BV17: resolved at the first attempt', () => {
		const resolved = requests.filter(
			(row) => row.resolved_at && row.resolved_at.slice(0, 10) <= '2026-11-22'
		);
		const once = resolved.filter((row) => row.reopened !== 'yes');
		expect(share('BV17')).toEqual([once.length, resolved.length]);
	});

	it('BV30: complaints per 1,000 requests and attendances', () => {
		const complaints = requests.filter((row) => row.complaint === 'yes').length;
		const rate = (1000 * complaints) / (requests.length + attended.length);
		expect(found('BV30').measure.value).toBeCloseTo(rate, 6);
	});
});

it('BV23: satisfied, of those who had an opinion', () => {
	const answers = all('survey')
		.filter((row) => within(row.date) && row.question_code === 'SATISFIED')
		.filter((row) => row.response !== 'dont_know');
	const positive = answers.filter((row) => Number(row.response) >= 4);
	expect(share('BV23')).toEqual([positive.length, answers.length]);
});

it('BV28: places vacant on 31 March 2026', () => {
	const governors = rowsOf('membership.csv').filter(
		(row) =>
			!['clerk', 'associate'].includes(row.role_category ?? '') &&
			row.appointed_date! <= TO &&
			(!row.left_date || row.left_date > TO) &&
			(!row.term_end_date || row.term_end_date > TO)
	);
	const vacant = rowsOf('board-places.csv').map((board) => {
		const own = governors.filter((row) => row.school_urn === board.school_urn);
		const people = new Set(own.map((row) => row.attendee_ref)).size;
		return Math.max(0, Number(board.board_places) - people);
	});
	const places = rowsOf('board-places.csv').reduce((sum, row) => sum + Number(row.board_places), 0);
	expect(share('BV28')).toEqual([vacant.reduce((sum, one) => sum + one, 0), places]);
});

describe('what leaves', () => {
	const question = { partnership: 'sample-association', year: '2025-26', asAt: '2026-11-22' };
	const member: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };

	test.each([
		[{ report: 'best-value' }, true],
		[{ ref: 'BV03' }, true],
		[{ report: 'annual-evaluation' }, false],
		[{ ref: 'M9' }, false],
		[{}, false]
	])('of %j it is a review: %s', async (wanted, expected) => {
		expect(isReview(await disclosedOf(house, question, member, wanted))).toBe(expected);
	});

	test.each([
		['partner', true],
		['export', false]
	] as const)(
		'what a school paid is on the page, and not in a file: %s',
		async (audience, shown) => {
			const disclosed = await disclosedOf(
				house,
				question,
				{ ...member, audience },
				{ ref: 'BV03' }
			);
			const [rows = []] = await evidenceOfEach(house.warehouse, disclosed, [found('BV03')]);
			const left = discloseRows(rows, disclosed).rows.filter(({ cells }) => cells.school_urn);
			expect(left.length > 0).toBe(shown);
		}
	);
});

describe('comparators', () => {
	const terms = reviewTermsOf('sample-association', '2025-26')!;

	test.each(['BV03', 'BV08', 'BV10', 'BV28'])('%s stands beside the median of its like', (ref) => {
		const like = terms.comparators.filter(({ scope }) => scope.length === terms.scope.length);
		const values = like.flatMap(({ values }) => values[ref] ?? []).toSorted((a, b) => a - b);
		const benchmark = review.benchmarks.find(({ clause }) => clause === ref);
		expect(benchmark).toEqual({ clause: ref, like: values.length, median: median(values) });
	});

	it('the other invented partnership spends on training only, so it isn’t like this one', () => {
		expect(review.peers.map(({ evaluation }) => evaluation.partnership.id)).toEqual(['sample']);
		expect(review.peers[0]?.terms.scope).toEqual(['training']);
	});
});

/** Bank holidays of the year as published, and the days on which the authority was shut. */
const SHUT = new Set([
	...['2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25'],
	...['2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04'],
	...['2025-12-29', '2025-12-30', '2025-12-31']
]);

/** Minute by minute, Monday to Friday, from 9am to 5pm. */
function workingMinutes(from: string, to: string): number {
	let minutes = 0;
	const end = Date.parse(`${to.replace(' ', 'T')}Z`);
	for (let at = Date.parse(`${from.replace(' ', 'T')}Z`); at < end; at += 60_000) {
		const moment = new Date(at);
		const isOpen = moment.getUTCHours() >= 9 && moment.getUTCHours() < 17;
		const isWeekday = moment.getUTCDay() % 6 !== 0;
		if (isOpen && isWeekday && !SHUT.has(moment.toISOString().slice(0, 10))) minutes++;
	}
	return minutes;
}

function median(sorted: number[]): number {
	const half = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
