import { expect, test } from 'vitest';
import type { Commentary } from '#lib/document/report.ts';
import { reportFixture } from '../../../../tests/support/report.ts';
import { checklist, type Checked } from './checklist.ts';

const ELSE: Commentary = {
	kind: 'commentary',
	...{ id: 'what-else', heading: 'What else might explain it', asks: '' },
	...{ required: true, strength: 2, written: null }
};
const REQUEST = {
	kind: 'asked-for-evidence',
	...{ partnership: 'sample', year: '2025-26', seq: 9, at: '2026-06-01T10:00:00.000Z' },
	...{
		by: 'Chair',
		clause: '3.1.5',
		school: null,
		role: 'Area lead',
		what: 'The spring register.'
	},
	...{ due: '2026-07-10', closed: null }
} as const;
const HELD = {
	kind: 'held-review',
	...{ partnership: 'sample', year: '2025-26', seq: 12, at: '2026-06-25T10:00:00.000Z' },
	...{ by: 'Chair', date: '2026-06-25', register: null, sitting: null }
} as const;

test('a report in which nothing is missing has an empty list', () => {
	expect(found({})).toEqual([]);
});

test('words that are required and missing block it, with the page on which they are written', () => {
	expect(checklist(checked({ report: withCommentary(ELSE) }))).toEqual([
		{
			weight: 'blocking',
			words:
				'“What else might explain it” under “What difference it made” has not been written yet.',
			mend: {
				text: 'Write it',
				href: '/sample/2025-26/annual-evaluation/write?asAt=2026-05-20#write-what-else'
			}
		}
	]);
});

test('words that may be left out block nothing', () => {
	expect(found({ report: withCommentary({ ...ELSE, required: false }) })).toEqual([]);
});

test('words beyond the evidence are warned of', () => {
	const passages = [
		{ kind: 'paragraph' as const, runs: [{ text: 'It rose thanks to the work.' }] }
	];
	const written = { passages, by: 'Reading lead', on: '2026-06-01' };
	expect(found({ report: withCommentary({ ...ELSE, written }) })).toEqual([
		[
			'warning',
			'“What else might explain it” says “thanks to”, which is more than the strength of the evidence allows.'
		]
	]);
});

test.each([
	['2026-07-10', 'warning', 'has not come yet'],
	['2026-07-11', 'blocking', 'is overdue']
])('a request due on 10 July is, on %s, %s', (today, weight, says) => {
	const [item] = found({ today, said: { requests: [REQUEST], held: [HELD] } });
	expect(item?.[0]).toBe(weight);
	expect(item?.[1]).toContain(says);
	expect(item?.[1]).toContain('The spring register, for clause 3.1.5, by 10 July 2026.');
});

test('a request that was closed is not spoken of', () => {
	const closed = {
		kind: 'closed-request',
		...{ partnership: 'sample', year: '2025-26', seq: 11, at: '2026-06-20T10:00:00.000Z' },
		...{ by: 'Chair', request: 9, outcome: 'given-up' as const, reason: 'It is lost.' }
	} as const;
	expect(found({ said: { requests: [{ ...REQUEST, closed }], held: [HELD] } })).toEqual([]);
});

test.each<[string, Partial<Checked>, string]>([
	[
		'held rows',
		{ uploads: [{ id: 'U3', file: 'hsf.csv', held: 2 }] },
		'Two rows of hsf.csv are held back and don’t count.'
	],
	[
		'one held row',
		{ uploads: [{ id: 'U3', file: 'hsf.csv', held: 1 }] },
		'One row of hsf.csv is held back and doesn’t count.'
	],
	[
		'a file not accepted',
		{ waiting: [{ id: 'U4', file: 'late.csv' }] },
		'late.csv came in and has not been accepted, so nothing in it counts.'
	],
	[
		'open questions',
		{ unanswered: 3 },
		'Three questions that the agreement leaves open have no answer yet.'
	],
	[
		'an open year',
		{ closed: false },
		'The year is still open: figures are as at 20 May 2026, and will change.'
	],
	[
		'a review to come',
		{ said: { requests: [], held: [] } },
		'The review of 2025 to 2026 has not been held here yet.'
	]
])('%s: a warning, which blocks nothing', (_, given, words) => {
	expect(found(given)).toEqual([['warning', words]]);
});

test('promises that the held review did not talk about are warned of', () => {
	expect(checklist(checked({ review: { promises: 23, talkedAbout: 7, overridden: 0 } }))).toEqual([
		{
			weight: 'warning',
			words: 'The review talked about 7 of 23 promises as they stand today.',
			mend: { text: 'Go through the others', href: '/review/sample/2025-26?asAt=2026-05-20' }
		}
	]);
});

test('before the review was held nobody is told what it did not talk about', () => {
	const review = { promises: 23, talkedAbout: 7, overridden: 0 };
	expect(found({ review, said: { requests: [], held: [] } })).toHaveLength(1);
});

test.each([
	[1, 'One promise has a state set by decision beside the computed one.', 'See which'],
	[2, 'Two promises have a state set by decision beside the computed one.', 'See which ones']
])('of %i states set by decision it is told, with the promises', (overridden, words, text) => {
	const review = { promises: 23, talkedAbout: 23, overridden };
	expect(checklist(checked({ review }))).toEqual([
		{
			...{ weight: 'information', words },
			mend: { text, href: '/sample/2025-26?asAt=2026-05-20#promises' }
		}
	]);
});

test('no review is missed of a report that the review doesn’t go through', () => {
	const report = { ...shown(), name: 'topic-reading' };
	expect(found({ report, said: { requests: [], held: [] } })).toEqual([]);
});

test('promises that can’t be shown are told, and what blocks comes first', () => {
	const report = withCommentary(ELSE);
	const counts = [{ state: 'no-evidence' as const, count: 2 }];
	expect(found({ report: { ...report, counts }, closed: false }).map(([weight]) => weight)).toEqual(
		['blocking', 'warning', 'information']
	);
});

function found(given: Partial<Checked>): [string, string][] {
	return checklist(checked(given)).map(({ weight, words }) => [weight, words]);
}

function checked(given: Partial<Checked>): Checked {
	return {
		place: { partnership: 'sample', year: '2025-26' },
		report: shown(),
		said: { requests: [], held: [HELD] },
		review: { promises: 23, talkedAbout: 23, overridden: 0 },
		...{ uploads: [], waiting: [], unanswered: 0, closed: true, today: '2026-06-26' },
		...given
	};
}

function shown() {
	const { sections, ...report } = reportFixture();
	const blocks = (of: (typeof sections)[number]['blocks']) =>
		of.filter(({ kind }) => kind !== 'commentary');
	return {
		...report,
		counts: [],
		sections: sections.map((section) => ({ ...section, blocks: blocks(section.blocks) }))
	};
}

function withCommentary(place: Commentary) {
	const { sections, ...report } = shown();
	return {
		...report,
		sections: sections.map((section) =>
			section.id === 'what-difference' ? { ...section, blocks: [place] } : section
		)
	};
}
