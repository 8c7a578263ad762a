import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import type { KnownColumn } from './first-look.ts';

const known: KnownColumn[] = [
	{ title: 'Person', names: ['Name', 'Email'], person: true },
	{ title: 'Date', names: ['Date'], person: false }
];

test('of who answered a form nothing is needed', () => {
	const rows = [
		['ID', 'Start time', 'Completion time', 'Email', 'Name', 'There is trust'],
		['1', '', '12/06/2026', 'a.ash@example.org', 'Ann Ash', 'Agree']
	];
	const columns = columnsOf(rows, 0, { width: 6, known });
	expect(columns.map(({ personal }) => personal)).toEqual([
		...[null, null, null],
		{ kind: 'email', use: 'none' },
		{ kind: 'name', use: 'none' },
		null
	]);
});

test('in another sheet the first column of people tells them apart', () => {
	const rows = [
		['Date', 'Name', 'Email'],
		['12/06/2026', 'Ann Ash', 'a.ash@example.org']
	];
	const columns = columnsOf(rows, 0, { width: 3, known });
	expect(columns.map(({ personal }) => personal?.use)).toEqual([undefined, 'person', 'none']);
});
