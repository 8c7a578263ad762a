import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { saidIn } from '#lib/server/said/said.ts';
import { agreementFixture, evaluationFixture } from '../../../../tests/support/evaluation.ts';
import { commentary, placesOf } from './commentary.ts';
import { REPORTS } from './index.ts';

const MEMBER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
const FILE: Viewer = { ...MEMBER, audience: 'export' };

const WROTE = {
	kind: 'wrote' as const,
	partnership: 'valley',
	year: '2025-26',
	report: 'annual-evaluation',
	place: 'what-we-do',
	text: 'We go on with **reading**.',
	draft: false,
	role: 'Chair of the forum'
};

test('the annual evaluation asks for words in each of its sections that people have to judge', () => {
	const report = REPORTS['annual-evaluation']!(disclose(evaluationFixture(), MEMBER));
	expect(placesOf(report).map(({ section, place }) => [section, place.id, place.required])).toEqual(
		[
			['what-we-agreed', 'delivery', false],
			['what-difference', 'what-it-means', true],
			['what-difference', 'what-else', true],
			['accountability', 'accountability', false],
			['what-next', 'what-we-do', true],
			['data-quality', 'data-quality', false]
		]
	);
});

test('without training and outcomes nobody has to say what they mean', () => {
	const evaluation = evaluationFixture({ training: [], outcomes: [] });
	const places = placesOf(REPORTS['annual-evaluation']!(disclose(evaluation, MEMBER)));
	expect(places.filter(({ place }) => place.required).map(({ place }) => place.id)).toEqual([
		'what-we-do'
	]);
});

test('what was written stands in its place, signed by its role', () => {
	const said = saidIn(
		[{ seq: 1, at: '2026-07-01T09:00:00.000Z', by: 'chair@a', ...WROTE }],
		'2025-26'
	);
	const disclosed = disclose(evaluationFixture(), MEMBER, said);
	const place = { id: 'what-we-do', heading: 'Next', asks: 'Say.', required: true };
	expect(commentary(disclosed, 'annual-evaluation', place).written).toEqual({
		passages: [
			{
				kind: 'paragraph',
				runs: [{ text: 'We go on with ' }, { text: 'reading', strong: true }, { text: '.' }]
			}
		],
		by: 'Chair of the forum',
		on: '2026-07-01'
	});
	expect(commentary(disclosed, 'topic-reading', place).written).toBeNull();
});

test('words later than the figures are shown and say so; about a year that is over everybody writes later', () => {
	const said = saidIn(
		[{ seq: 1, at: '2026-11-22T09:00:00.000Z', by: 'chair@a', ...WROTE }],
		'2025-26'
	);
	const place = { id: 'what-we-do', heading: 'Next', asks: 'Say.', required: true };
	const written = (dates: { asAt: string; closed: boolean }) =>
		commentary(disclose(evaluationFixture(dates), MEMBER, said), 'annual-evaluation', place)
			.written;
	expect(written({ asAt: '2026-03-31', closed: false })).toMatchObject({
		on: '2026-11-22',
		later: true
	});
	expect(written({ asAt: '2026-08-31', closed: true })).toMatchObject({ on: '2026-11-22' });
	expect(written({ asAt: '2026-08-31', closed: true })).not.toHaveProperty('later');
	expect(written({ asAt: '2026-11-22', closed: false })).not.toHaveProperty('later');
});

test('what stays with two schools has no places in a file, where they would look empty', () => {
	const evaluation = evaluationFixture({ agreement: { ...agreementFixture(), internal: true } });
	const report = REPORTS['management-partnership']!;
	expect(placesOf(report(disclose(evaluation, MEMBER))).map(({ place }) => place.id)).toEqual([
		'what-it-means',
		'risks',
		'next'
	]);
	expect(placesOf(report(disclose(evaluation, FILE)))).toEqual([]);
});
