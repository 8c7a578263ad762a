import { expect, test } from 'vitest';
import type { AtTheDesk } from './at-the-desk.ts';
import { autosaved } from './autosaved.ts';
import { savedAndDone } from './deed.ts';
import { pinnedAt } from './pinning.ts';
import { aboutFixture, deskFixture, formOf } from './desk.fixture.ts';

const at = () =>
	({
		desk: deskFixture(),
		about: aboutFixture(),
		disclosed: {},
		person: { label: 'Chair' }
	}) as unknown as AtTheDesk;

test('beside what is refused, whoever presses is told of what was kept', () => {
	const form = formOf({
		...{ role: 'Reading lead', give: 'what-it-means', 'text:what-it-means': 'Reading rose.' },
		'text:what-else': 'Three pupils moved.'
	});
	const outcome = savedAndDone(at(), form, () => ({}));
	expect(outcome).toMatchObject({
		notDone: {
			problems: { 'what-else': expect.stringMatching(/so few/) },
			done: ['what-it-means, in the report']
		}
	});
});

test('words that wait for a second word are not told of as kept in the report', () => {
	const words = 'It led to better reading.';
	const form = formOf({ role: 'Reading lead', give: 'what-it-means', 'text:what-it-means': words });
	expect(savedAndDone(at(), form, () => ({}))).toMatchObject({
		notDone: { beyond: { 'what-it-means': ['led to'] }, done: [] }
	});
});

test('a role that is missing is told of as the role’s problem, and not as that of the words', () => {
	const answer = autosaved(at(), formOf({ role: '', 'text:what-else': 'Words.' }));
	expect(answer).toMatchObject({ problem: null, role: expect.stringMatching(/in which role/) });
});

test('two capitalised words that nobody knows are asked about, and kept', () => {
	const answer = autosaved(
		at(),
		formOf({ role: 'Reading lead', 'text:what-else': 'Sarah Thompson said so.' })
	);
	expect(answer).toMatchObject({
		saved: 1,
		perhaps: ['Is “Sarah Thompson” a person? Write the role instead. If not, leave it as it is.']
	});
});

test('who pinned a note comes back to its chart, where the page says that it was done', () => {
	const form = formOf({ role: 'Reading lead', pin: 'forums', 'pin-text:forums': 'Snow.' });
	expect(savedAndDone(at(), form, () => ({ pin: pinnedAt(form) }))).toEqual({
		anchor: '#pin-forums',
		query: 'pinned=forums'
	});
});

test('who took a note away, or left it empty, is told that', () => {
	expect(pinnedAt(formOf({ unpin: 'forums|June' }))).toEqual({ chart: 'forums', done: 'unpinned' });
	expect(pinnedAt(formOf({ pin: 'forums', 'pin-text:forums': ' ' })).done).toBe('unpinned');
});
