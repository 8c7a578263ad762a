import { expect, test } from 'vitest';
import { saidIn } from '#lib/server/said/said.ts';
import { aboutFixture, deskFixture, formOf } from './desk.fixture.ts';
import { pinningOf, savePin, unpin } from './pinning.ts';

const ABOUT = aboutFixture();
const SNOW = {
	...{ role: 'Forum chair', pin: 'forums', 'pin-point:forums': 'School business managers' },
	'pin-text:forums': 'Half of the schools were closed for snow.'
};

test('a note stands at its point until another takes its place, or it is taken away', () => {
	const desk = deskFixture();
	savePin(desk, ABOUT, formOf(SNOW), 'Chair');
	savePin(desk, ABOUT, formOf({ ...SNOW, 'pin-text:forums': 'Snow.' }), 'Chair');
	expect(saidIn(desk.entered, ABOUT.year).pins.map(({ text }) => text)).toEqual(['Snow.']);
	const taken = formOf({ role: 'Forum chair', unpin: 'forums|School business managers' });
	unpin(desk, ABOUT, taken, 'Chair');
	expect(pinningOf(desk, ABOUT)[0]?.pins).toEqual([]);
});

test('a form that is sent twice pins one note', () => {
	const desk = deskFixture();
	for (const _ of [1, 2]) savePin(desk, ABOUT, formOf(SNOW), 'Chair');
	expect(desk.entered).toHaveLength(1);
});

test.each([
	[{ 'pin-point:forums': 'Quarry Primary' }, /Choose the point/],
	[{ 'pin-text:forums': 'a'.repeat(161) }, /160 fit here/],
	[{ 'pin-text:forums': 'Mrs Thornbury was away.' }, /Write the role/],
	[{ 'pin-text:forums': 'Two pupils were away.' }, /so few/],
	[{ role: '' }, /in which role/],
	[{ pin: 'gone' }, /no longer in the report/]
])('%o is pinned to nothing, and says why', (fields, says) => {
	const desk = deskFixture();
	const problems = savePin(desk, ABOUT, formOf({ ...SNOW, ...fields }), 'Chair');
	expect(Object.values(problems).join()).toMatch(says);
	expect(desk.entered).toEqual([]);
});
