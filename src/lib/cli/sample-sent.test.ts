import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { daySent, sampleSent } from './sample-sent.ts';

test.each(['sample', 'sample-association', 'sample-two-schools'])(
	'every spreadsheet of %s says on which day it was sent, and no other is named',
	(partnership) => {
		const names = readdirSync(join(PROJECT, 'data', 'sample', partnership));
		const spreadsheets = names.filter((name) => name.endsWith('.csv'));
		expect([...sampleSent(partnership).keys()].sort()).toEqual(spreadsheets.sort());
	}
);

test('a spreadsheet without a day is told by its name', () => {
	expect(daySent(sampleSent('sample'), 'schools.csv')).toBe('2025-09-19');
	expect(() => daySent(new Map(), 'new.csv')).toThrow(/new\.csv/);
});
