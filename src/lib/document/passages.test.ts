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
});
