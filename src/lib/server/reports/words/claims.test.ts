import { expect, test } from 'vitest';
import { wordsBeyond } from './beyond.ts';

// What newcomers wrote, or might, under an outcome of strength 2 of 4: worked by hand.

test.each([
	['The training proved its worth.', 'proved'],
	['It **proved** that calls work.', 'proved'],
	['We proved that calls work.', 'proved'],
	['This proves it.', 'proves'],
	['The calls have proven effective.', 'proven'],
	['Here is the proof.', 'proof'],
	['The autumn is living proof that it works.', 'proof'],
	['This shows that the programme works.', 'shows that the programme works'],
	['The survey showed the training was effective.', 'showed the training was effective'],
	['It demonstrates that joint work pays off.', 'demonstrates that joint work pays off'],
	['The figures confirm that calls made a difference.', 'confirm that calls made a difference'],
	['The calls made the difference.', 'made the difference'],
	['Training made a real difference to readers.', 'made a real difference'],
	['It __made a difference__.', 'made a difference'],
	['The calls improved attendance.', 'improved attendance'],
	['The training has improved pupils’ reading.', 'improved pupils’ reading'],
	['We reduced absence by 8 points.', 'reduced absence'],
	['Reduced absence by 8 points.', 'Reduced absence'],
	['- Improved attendance in every school.', 'Improved attendance'],
	['The scheme cut persistent absence.', 'cut persistent absence'],
	['Our clubs lifted attendance.', 'lifted attendance'],
	['The network raised standards.', 'raised standards'],
	['This **raised** the share of good readers.', 'raised the share'],
	['It closed the gap.', 'closed the gap'],
	['Absence was reduced by the calls.', 'reduced by the calls'],
	['The first-day calls worked.', 'worked'],
	['Calls lead to better attendance.', 'lead to'],
	['The work led to better reading.', 'led to'],
	['It rose because of the training.', 'because of'],
	['It rose **due to** the calls.', 'due to'],
	['Thanks to the calls absence fell.', 'Thanks to'],
	['That resulted in better reading.', 'resulted in'],
	['The rise is down to the calls.', 'is down to'],
	['Not only did pupils enjoy it, it led to better reading.', 'led to'],
	['No doubt the training led to it.', 'led to'],
	['Not all came, but the training led to better reading.', 'led to'],
	['Although we can’t measure it, the calls improved attendance.', 'improved attendance'],
	['Nobody can deny that it led to better reading.', 'led to'],
	['We had no budget. It caused a rise.', 'caused'],
	['[It led to](https://example.org) better reading.', 'led to'],
	['The training caused absence to fall.', 'caused'],
	['The training has caused a fall in absence.', 'caused'],
	['Because of the training, absence fell.', 'Because of'],
	['As a result of the training, absence fell.', 'As a result of'],
	['The calls brought absence down.', 'brought absence down'],
	['The training has driven pupils’ attendance up.', 'driven pupils’ attendance up'],
	['The training made absence fall.', 'made absence fall'],
	['It meant that absence fell in every school.', 'meant that absence fell'],
	['Did you know? The training caused absence to fall.', 'caused'],
	['The calls led to it, and who would have thought?', 'led to']
])('“%s” says more than strength 2 carries', (sentence, words) => {
	expect(wordsBeyond(sentence, 2).map((one) => one.words)).toEqual([words]);
});

test.each([
	'Nobody can say that it caused the rise.',
	'Nobody can say that it caused, or led to, better reading.',
	'We can’t say that the calls improved attendance.',
	'We cannot prove that calls work.',
	'There is no evidence that it led to better reading.',
	'There is no proof yet.',
	'There is, so far, no sign that the training made a difference.',
	'This does not show that the programme works.',
	'The rise is not due to the calls alone.',
	'The training didn’t lead to better reading.',
	'It has not been proved.',
	'Two schools are too few to prove anything.',
	'Whether it led to better reading can’t be told.',
	'It is unclear whether the calls made a difference.',
	'Attendance improved.',
	'Attendance improved by 2 points, more than in the county.',
	'Absence fell by 8 points.',
	'Reading rose more than in England.',
	'Schools with calls saw improved attendance.',
	'We hope to improve reading by 2027.',
	'We hope that calls will lead to better attendance.',
	'Improved attendance is our aim.',
	'Pupils improved their reading.',
	'We raised the question of attendance with every board.',
	'The second evening proved hard to attend.',
	'Next year will show how much of it lasts.',
	'The gap has not closed.',
	'The forum works in clusters.',
	'The leaflets were proofread.',
	'The training is well liked, and people learned from it.',
	'Did the training cause absence to fall?',
	'What caused absence to fall?',
	'Has the work led to better reading?',
	'We asked each school: did attendance rise because of the calls?',
	'Nobody knows what made absence fall.',
	'The calls did not bring absence down.',
	'The forum brought the absence figures to each meeting.',
	'It meant that no school was left out.'
])('“%s” may be said at strength 2', (sentence) => {
	expect(wordsBeyond(sentence, 2)).toEqual([]);
});

test('without evidence even a change may not be told, though that it can’t be told may', () => {
	expect(wordsBeyond('Reading hasn’t improved.', 0).map(({ words }) => words)).toEqual([
		'improved'
	]);
	expect(wordsBeyond('Nobody can say whether reading improved.', 0)).toEqual([]);
});

test('at strength 4 the work may be said to have led to it', () => {
	expect(wordsBeyond('The calls improved attendance, and led to better reading.', 4)).toEqual([]);
});

test.each([1, 2, 3] as const)(
	'at strength %i nothing may be said to have made absence fall',
	(strength) => {
		for (const sentence of [
			'The training caused absence to fall.',
			'The training led to fewer absences.',
			'Because of the training absence fell.',
			'The training resulted in fewer absences.',
			'The training brought absence down.'
		])
			expect([sentence, wordsBeyond(sentence, strength).length]).toEqual([sentence, 1]);
	}
);
