import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

describe('what somebody wrote in simple mark-down', () => {
	test('paragraphs and lists are kept, with strong words and links', () => {
		expect(
			passagesOf('Reading **rose**.\n\n- [The plan](https://example.org/plan)\n- Go on')
		).toEqual([
			{
				kind: 'paragraph',
				runs: [{ text: 'Reading ' }, { text: 'rose', strong: true }, { text: '.' }]
			},
			{ kind: 'item', runs: [{ text: 'The plan', href: 'https://example.org/plan' }] },
			{ kind: 'item', runs: [{ text: 'Go on' }] }
		]);
	});

	test.each(['<script>alert(1)</script>', 'a <b onclick="x()">bold</b> word', '<img src=x>'])(
		'%s stays the letters that were typed',
		(typed) => {
			const [passage] = passagesOf(typed);
			expect(passage?.runs.map(({ text }) => text).join('')).toBe(typed);
		}
	);

	test('an address that could run something is no link', () => {
		const [passage] = passagesOf('[press](javascript:alert(1))');
		expect(passage?.runs).toEqual([{ text: '[press](javascript:alert(1))' }]);
	});

	test('a quote is a paragraph, and an item in an item is an item', () => {
		expect(passagesOf('> We agree.\n\n- - twice')).toEqual([
			{ kind: 'paragraph', runs: [{ text: 'We agree.' }] },
			{ kind: 'item', runs: [{ text: 'twice' }] }
		]);
	});

	test('whatever 4,000 characters somebody types, they are passages', () => {
		const marks = fc.constantFrom(
			'>',
			'> ',
			'- ',
			'1. ',
			'* ',
			'+ ',
			'#',
			'*',
			'_',
			'**',
			'[',
			'](',
			'`',
			'~',
			'!',
			'|',
			'<',
			'\n',
			'  ',
			'\t',
			'a'
		);
		const typed = fc
			.tuple(fc.array(marks, { minLength: 1, maxLength: 8 }), fc.array(marks, { maxLength: 8 }))
			.map(([repeated, last]) => repeated.join('').repeat(4000).slice(0, 4000) + last.join(''));
		fc.assert(
			fc.property(typed, (markdown) => Array.isArray(passagesOf(markdown))),
			{
				numRuns: 60,
				examples: [['>'.repeat(3900)], ['- > '.repeat(1000)], ['1. '.repeat(1333)]]
			}
		);
	});
});
