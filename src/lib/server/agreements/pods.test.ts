import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { clausesOf } from './agreement.ts';
import { loadAgreement, loadPartnership } from './load.ts';

const memorandum = loadAgreement('pods-memorandum');
const clause = (ref: string) => clausesOf(memorandum).find((one) => one.ref === ref);

describe('the memorandum', () => {
	it('holds every clause 1.1 to 9.1, each with its words to the letter', () => {
		const signed = readFileSync(
			join(PROJECT, 'tests/files/agreements/pods-memorandum.txt'),
			'utf8'
		);
		const held = memorandum.sections.flatMap(({ leadIns, clauses }) =>
			[...leadIns, ...clauses].map(({ ref, words }) => `${ref} ${words}`)
		);
		expect(held.sort()).toEqual(signed.trim().split('\n').sort());
	});

	it('keeps the clauses in the order of the text', () => {
		expect(clausesOf(memorandum).map(({ ref }) => ref)).toEqual(
			[
				'1.1 1.2 1.3 2.1 2.2a 2.2b 2.2c 2.2d 2.2e 2.2f 2.2g 2.2h 2.2i 2.2j 2.2k 2.2l 2.2m',
				'3.1.1 3.1.2 3.1.3 3.1.4 3.1.5 3.1.6 3.1.7 3.1.8 3.1.9 3.2 3.3',
				'4.1 4.2 5.1 5.2 6.1 6.2 6.3 7.1 7.2 7.3 8.1 8.2 9.1'
			]
				.join(' ')
				.split(' ')
		);
	});

	it('agreed six forums of headteachers a year and three of each other kind, "at least" except for the clusters', () => {
		expect(memorandum.forums.map(({ code, perYear, atLeast }) => [code, perYear, atLeast])).toEqual(
			[
				['HSF', 6, true],
				['SCM', 3, false],
				['GF', 3, true],
				['EHEB', 3, true]
			]
		);
	});

	it('has no targets but the numbers it states and its “each” and “all”', () => {
		const targets = clausesOf(memorandum).flatMap(({ ref, measurements }) =>
			measurements
				.filter(({ target }) => target !== undefined)
				.map(({ indicator, target }) => `${ref} ${indicator} ${target}`)
		);
		expect(targets).toEqual([
			'2.2d meetings-held 3',
			'3.1.1 meetings-held 6',
			'3.1.2 meetings-held 3',
			'3.1.3 meetings-held 3',
			'3.1.4 meetings-held 3',
			'3.3 meetings-held 1',
			'3.3 activities-evidenced 100',
			'3.3 activities-evidenced 100',
			'4.1 schools-returned 100',
			'5.2 priorities-with 100',
			'5.2 priorities-with 100',
			'6.1 leads-in-post 100',
			'7.1 schools-invited 100',
			'7.1 head-present 100',
			'8.1 adoptions 100',
			'8.1 contributions-received 100',
			'8.2 records-on-time 100'
		]);
	});

	it('counts the Governor Forum once and shows it in 3.1.3 and 7.2', () => {
		expect(clause('7.2')).toMatchObject({ sameAs: '3.1.3', measurements: [] });
		expect(clause('3.1.3')?.measurements[0]).toMatchObject({
			indicator: 'meetings-held',
			target: 3
		});
	});
});

describe('the Partnership of Derbyshire Schools', () => {
	const pods = loadPartnership('pods');

	it('is 20 schools over three academic years from 2025 to 2026', () => {
		expect(pods.schools).toHaveLength(20);
		expect(pods.term).toEqual({ from: '2025-09-01', to: '2028-08-31' });
		expect(pods.sample).toBe(false);
	});

	it('has six schools without key stage 2, four junior schools and one secondary', () => {
		const phases = pods.schools.map(({ phase }) => phase);
		const count = (...wanted: string[]) => phases.filter((phase) => wanted.includes(phase)).length;
		expect(count('infant', 'nursery-infant')).toBe(6);
		expect(count('junior')).toBe(4);
		expect(count('secondary')).toBe(1);
		expect(count('primary')).toBe(9);
	});

	it('gives a school a URN only with the place where it was read', () => {
		for (const { id, urnSource } of pods.schools) {
			expect(/^\d{6}$/.test(id)).toBe(urnSource !== undefined);
		}
	});
});
