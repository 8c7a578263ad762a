import { expect, test } from 'vitest';
import { dayInEngland } from '#lib/calendar/in-england.ts';
import { arrived, type Arrival } from './arrived.ts';

test('a file that was sent here was received on that day', () => {
	expect(told({ at: '2026-11-23T09:00:00.000Z', by: 'Ash Infant' })).toEqual([
		'2026-11-23: received from Ash Infant'
	]);
});

test('a file that was sent on another day was received then, as reports tell, and entered here later', () => {
	expect(told({ at: '2026-11-23T09:00:00.000Z', by: 'Accord', on: '2026-04-30' })).toEqual([
		'2026-04-30: received from Accord',
		'2026-11-23: entered here'
	]);
});

test('entered on the very day it was sent, it is told once', () => {
	expect(told({ at: '2026-04-30T22:59:00.000Z', by: 'Accord', on: '2026-04-30' })).toEqual([
		'2026-04-30: received from Accord'
	]);
});

function told(entry: Pick<Arrival, 'at' | 'by' | 'on'>): string[] {
	return arrived(entry as Arrival).map(({ at, what }) => `${dayInEngland(new Date(at))}: ${what}`);
}
