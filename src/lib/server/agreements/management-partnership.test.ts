import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { clausesOf } from './agreement.ts';
import { loadAgreement, loadPartnership } from './load.ts';

const guidance = loadAgreement('management-partnership');
const refs = clausesOf(guidance).map(({ ref }) => ref);

it('holds the leaflet’s words to the letter', () => {
	const leaflet = readFileSync(
		join(PROJECT, 'tests/files/agreements/management-partnership.txt'),
		'utf8'
	);
	const held = clausesOf(guidance).map(({ ref, words }) => `${ref} ${words.trim()}`);
	expect(held.sort()).toEqual(leaflet.trim().split('\n').sort());
});

it('has the ten things, seven benefits, seven issues, nine and nine of the self-review, and ten offers', () => {
	const counted = (letter: string) => refs.filter((ref) => ref.startsWith(letter)).length;
	expect([...'TBIGHL'].map(counted)).toEqual([10, 7, 7, 9, 9, 10]);
});

it('names nobody and no address', () => {
	const text = JSON.stringify(guidance);
	expect(text).not.toMatch(/@|\.gov\.uk|\.org/);
});

it('judges by “both”, “under review” and “each”, and by nothing that the leaflet doesn’t say', () => {
	const targets = clausesOf(guidance).flatMap(({ ref, measurements }) =>
		measurements.flatMap(({ indicator, target }) =>
			target === undefined ? [] : [`${ref} ${indicator} ${target}`]
		)
	);
	expect(targets).toEqual(['S2 own-boards 100', 'T5 terms-reviewed 3', 'I7 risks-reviewed 100']);
});

it('is internal, for two schools and a stated time, and the invented pair keeps to that', () => {
	const pair = loadPartnership('sample-two-schools');
	expect([guidance.internal, guidance.schools, guidance.temporary]).toEqual([true, 2, true]);
	expect([pair.schools.length, pair.term.to]).toEqual([2, '2027-08-31']);
});
