import { describe, expect, test } from 'vitest';
import type { Commentary, Report } from '#lib/document/report.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { placesBeyond, wordsBeyond } from './beyond.ts';
import { overclaims, type Strength } from './strength.ts';

describe('words that the strength of evidence does not allow (METHOD 2.7)', () => {
	test.each([
		[0, 'Reading rose.', ['rose']],
		[1, 'Reading rose over the period.', []],
		[1, 'The work Led to better reading.', ['Led to']],
		[2, 'Reading rose more than in the county.', []],
		[2, 'It rose because of the training.', ['because of']],
		[3, 'Some of this may be due to the work.', []],
		[3, 'The training caused it.', ['caused']],
		[4, 'The work led to the change.', []]
	] as const)('at strength %i: “%s”', (strength, text, words) => {
		expect(wordsBeyond(text, strength).map((one) => one.words)).toEqual(words);
	});

	test.each([0, 1, 2, 3, 4] as Strength[])(
		'what is offered instead at strength %i is allowed there',
		(strength) => {
			const beyond = wordsBeyond('It caused it, led to it, and rose thanks to it.', strength);
			for (const { instead } of beyond)
				if (strength !== 0) expect(overclaims(instead, strength)).toEqual([]);
				else expect(instead).toContain('no evidence yet');
		}
	);
});

test.each([0, 1, 2, 3] as Strength[])(
	'what is offered instead at strength %i is a form to fill, true whatever the figures are',
	(strength) => {
		const [beyond] = wordsBeyond('The training led to, and caused, better reading.', strength);
		expect(beyond?.instead).toMatch(/^Say (what the figures show|that there is no evidence yet)/);
		expect(beyond?.instead).not.toMatch(/\b(rose|fell|progress) more|more (progress )?than/);
	}
);

test('beside figures of +3.4 points here and +3.6 in the county nothing is offered that says otherwise', () => {
	const [beyond] = wordsBeyond('Training led to better reading in all schools.', 2);
	expect(beyond).toEqual({
		words: 'led to',
		instead:
			'Say what the figures show: what rose or fell, by how much, and beside what. At this strength you may compare with the county or England, but not say that the work did it.'
	});
});

test('whoever checks a report is told of each place with such words', () => {
	const [found] = placesBeyond(withWords('It led to better reading.'));
	expect([found?.place.id, found?.beyond.map(({ words }) => words)]).toEqual([
		'what-it-means',
		['led to']
	]);
	expect(placesBeyond(withWords('It rose over the period.'))).toEqual([]);
});

function withWords(text: string): Report {
	const report = reportFixture();
	const passages = [{ kind: 'paragraph' as const, runs: [{ text }] }];
	const place: Commentary = {
		...{ kind: 'commentary', id: 'what-it-means', heading: 'What it means', asks: '' },
		...{ required: true, strength: 1, written: { passages, by: 'Reading lead', on: '2026-06-01' } }
	};
	return { ...report, sections: [{ id: 'change', title: 'Change', blocks: [place] }] };
}
