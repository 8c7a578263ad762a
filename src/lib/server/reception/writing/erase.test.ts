import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { personFrom } from '#lib/server/access/person.ts';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import type { Desk } from './about.ts';
import { aboutFixture, formOf } from './desk.fixture.ts';
import { eraseWords } from './erase.ts';
import { writingOf } from './page.ts';
import { saveWords } from './save.ts';

const ABOUT = aboutFixture();
const home = mkdtempSync(join(tmpdir(), 'accord-'));
const ledger = openLedger(home);
const desk: Desk = {
	ledger,
	decide: (bodies, by) => bodies.forEach((body) => ledger.append(body, by)),
	eraseWords: (body, by) => {
		ledger.append(body, by);
		ledger.sweep();
	}
};

const member = (role: 'forum-member' | 'local-authority') =>
	personFrom('p1', [{ role, partnership: 'sample', schools: [], label: 'Chair' }]);

afterAll(() => {
	ledger.close();
	rmSync(home, { recursive: true });
});

test('words that slipped through are erased to the byte, drafts of the same sitting too; who and why stay', () => {
	save('Thornb', 0);
	save('Thornbury led it', 1);
	save('Somebody else wrote this.', 2, 'Data lead');
	const reason = { erase: 2, 'reason:2': 'It named somebody.' };
	expect(eraseWords(desk, ABOUT, formOf({ erase: 2 }), member('forum-member')).problems).toEqual({
		'reason:2': 'Say why these words are erased, without repeating them. The reason stays.'
	});
	expect(
		eraseWords(desk, ABOUT, formOf(reason), member('local-authority')).problems
	).toHaveProperty('erase');
	expect(eraseWords(desk, ABOUT, formOf(reason), member('forum-member')).problems).toEqual({});
	expect(everyByte()).not.toContain('Thornb');
	const place = writingOf(desk, ABOUT, { agreement: { forums: [] } } as never, 'Chair').places.at(
		-1
	);
	expect(place?.history.map(({ text, erased }) => erased ?? text)).toEqual([
		'Somebody else wrote this.',
		'It named somebody.'
	]);
	expect(place?.history[1]?.earlier).toEqual([]);
});

function save(text: string, from: number, by = 'Chair'): void {
	const fields = { role: 'Reading lead', pen: 'a', 'text:what-else': text, 'from:what-else': from };
	saveWords(desk, ABOUT, formOf(fields), by);
}

function everyByte(): string {
	return readdirSync(home)
		.filter((name) => name.startsWith('ledger'))
		.map((name) => readFileSync(join(home, name), 'latin1'))
		.join('');
}
