import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { clausesOf } from './agreement.ts';
import { loadAgreement, loadPartnership } from './load.ts';
import { questionsOf } from './questions-of.ts';

const framework = loadAgreement('dsga-framework');
const clause = (ref: string) => clausesOf(framework).find((one) => one.ref === ref);

describe('the framework', () => {
	it('holds every promise, P1 to E1, each with its words to the letter', () => {
		const signed = readFileSync(join(PROJECT, 'tests/files/agreements/dsga-framework.txt'), 'utf8');
		const held = clausesOf(framework).map(({ ref, words }) => `${ref} ${words}`);
		expect(held).toEqual(signed.trim().split('\n'));
	});

	it('states no number: only “all departments” is a target', () => {
		const targets = clausesOf(framework).flatMap(({ ref, measurements }) =>
			measurements.filter(({ target }) => target !== undefined).map(({ target }) => [ref, target])
		);
		expect(targets).toEqual([['A4', 100]]);
	});

	it('counts representation once and shows it in R1 and M11', () => {
		expect(clause('M11')).toMatchObject({ sameAs: 'R1', measurements: [] });
	});

	it('has no list of forums, and asks for it', () => {
		expect(framework.forums).toEqual([]);
		expect(questionsOf(framework).find(({ clause }) => clause === 'J1')).toMatchObject({
			answer: { kind: 'forums' }
		});
	});

	it('calls its Best Value review one that the partners chose', () => {
		expect(framework.disclaimer).toContain('one they chose too');
	});
});

describe('the association and the authority', () => {
	const dsga = loadPartnership('dsga');

	it('have no boards listed, no end and nothing agreed beyond the text', () => {
		expect(dsga).toMatchObject({ sample: false, schools: [], answers: [] });
		expect(dsga.term.to).toBeUndefined();
	});
});
