import { expect, test } from 'vitest';
import { aboutFixture, deskFixture, formOf } from './desk.fixture.ts';
import { writingOf } from './page.ts';
import { saveWords } from './save.ts';

const ABOUT = aboutFixture();

test('a place says what its readers see', () => {
	const desk = deskFixture();
	expect(place(desk).standing).toBe('Not written yet. The report isn’t finished without it.');
	save(desk, 'It rose.', 0);
	expect(place(desk).standing).toBe(
		'A draft, saved on 1 June 2026 at 10:01. Readers don’t see it yet.'
	);
	save(desk, 'It rose.', 1, 'give');
	expect(place(desk).standing).toBe('In the report since 1 June 2026 at 10:02.');
	save(desk, 'It rose over the period.', 2);
	expect(place(desk).standing).toBe(
		'The report shows what was put there on 1 June 2026 at 10:02. This draft of 1 June 2026 at 10:03 isn’t in it yet.'
	);
});

test('the list of places has for each the word of how far it is', () => {
	const desk = deskFixture();
	const stages = () => page(desk).places.map(({ stage }) => stage);
	expect(stages()).toEqual(['missing', 'missing']);
	save(desk, 'It rose.', 0);
	expect(stages()).toEqual(['draft', 'missing']);
	save(desk, 'It rose.', 1, 'give');
	expect(stages()).toEqual(['written', 'missing']);
	save(desk, 'It rose over the period.', 2);
	expect(stages()).toEqual(['written, with a newer draft', 'missing']);
});

test('words beyond the evidence are pointed out, with how far it carries', () => {
	const desk = deskFixture();
	save(desk, 'It rose because of us.', 0);
	const { carries, beyond } = place(desk);
	expect(carries).toBe('Strength of the evidence here: 1 of 4 (weak).');
	expect(beyond).toHaveLength(1);
	expect(beyond[0]).toMatchObject({
		words: 'because of',
		instead: expect.stringMatching(/^Say what the figures show: what rose or fell/)
	});
});

test('somebody is offered the role in which they wrote last, before that their label', () => {
	const desk = deskFixture();
	expect(page(desk).role).toBe('Chair');
	save(desk, 'It rose.', 0);
	expect(page(desk).role).toBe('Reading lead');
});

function save(desk: ReturnType<typeof deskFixture>, text: string, from: number, give?: 'give') {
	const fields = { role: 'Reading lead', 'text:what-it-means': text, 'from:what-it-means': from };
	const form = formOf({ ...fields, pen: 'a', ...(give ? { give: 'what-it-means' } : {}) });
	return saveWords(desk, ABOUT, form, 'Chair');
}

function page(desk: ReturnType<typeof deskFixture>) {
	return writingOf(desk, ABOUT, { agreement: { forums: [] } } as never, 'Chair');
}

function place(desk: ReturnType<typeof deskFixture>) {
	return page(desk).places[0]!;
}
