import { expect, test } from 'vitest';
import { unfitWords } from './fit-to-keep.ts';

test.each([
	'Three pupils moved to us in March.',
	'Of these, 4 disadvantaged children left.',
	'Only one child was not entered.',
	'Two of the 31 pupils were absent.',
	'We know of 5 out of 62 children.',
	'2 more SEND pupils joined.',
	'A single pupil changed the figure.',
	'Ten boys and two girls joined.',
	'There were 3–5 pupils in each group.',
	'One pupil in ten schools was asked.',
	'Two pupils out of ten left.',
	'One pupil in Year 6 left.'
])('“%s” counts too few to be told', (text) => {
	expect(unfitWords(text)).toMatch(/so few/);
});

test.each([
	'Year 5 pupils read every day.',
	'One in five pupils is new to English.',
	'No more than one pupil in ten misses a day a week.',
	'At most one pupil in ten by summer 2027.',
	'Three pupils in four read well.',
	'One child in every five.',
	'Fewer than one in ten.',
	'One pupil in ten',
	'Key stage 2 pupils were assessed in May.',
	'15 pupils and 250 children took part.',
	'Two thirds of pupils have a library card.',
	'Three schools told us that their pupils enjoyed it.',
	'5% of pupils were away.',
	'We met four times; children led one meeting.',
	'Years 3 and 4 pupils moved rooms.',
	'Year 3–5 pupils moved rooms.',
	'One of our children’s priorities is reading.'
])('“%s” counts no few pupils', (text) => {
	expect(unfitWords(text)).toBeNull();
});

test('names are asked to be roles', () => {
	expect(unfitWords('Mrs Thornbury led the training.')).toMatch(/Write the role instead/);
});

test('too many words are told by how many there are and fit', () => {
	expect(unfitWords('a'.repeat(4001))).toBe(
		'This is 4,001 characters long; 4,000 fit here. Shorten it, and it will be saved.'
	);
	expect(unfitWords('a'.repeat(901), 900)).toMatch(/900 fit here/);
	expect(unfitWords('a'.repeat(4000))).toBeNull();
});
