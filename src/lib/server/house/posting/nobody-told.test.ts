import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountsIn } from '#lib/server/access/accounts.ts';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { openHouse, type House } from '../house.ts';
import { nobodyTold } from './nobody-told.ts';

const [SCHOOL] = loadPartnership('pods').schools;

let house: House;
beforeAll(async () => {
	house = await openHouse(mkdtempSync(join(tmpdir(), 'nobody-told-')));
	await accountsIn(house.home);
});
afterAll(() => house.close());

test('where nothing is asked for, nobody is missing', async () => {
	expect(await nobodyTold(house, 'pods')).toEqual([]);
});

test('a school and a role without an account are named, each once', async () => {
	house.decide(
		[
			ask('3.1.1', SCHOOL!.id, null),
			ask('3.1.2', SCHOOL!.id, null),
			ask('3.1.2', null, 'Area lead')
		],
		'Chair'
	);
	expect(new Set(await nobodyTold(house, 'pods'))).toEqual(new Set(['Area lead', SCHOOL!.name]));
});

function ask(clause: string, school: string | null, role: string | null) {
	return {
		kind: 'asked-for-evidence' as const,
		...{ partnership: 'pods', year: '2025-26', clause, school, role },
		...{ what: 'The register', due: '2999-01-01' }
	};
}
