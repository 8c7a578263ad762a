import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accord } from '../support/command-line.ts';
import { fencesOf, pageAt } from '../support/markdown.ts';
import { follow, forget, type Copy } from '../support/project-copy.ts';

const RECIPE = 'docs/recipes/add-an-agreement.md';
const MEETINGS = `meeting_id,meeting_date,group_code,meeting_status,school_urn,attendee_ref,status
J1,01/10/2025,JOINT,held,Upstream,A1,present
J1,01/10/2025,JOINT,held,Downstream Junior School,A2,absent
J2,04/02/2026,JOINT,held,Upstream,A1,present
J3,10/06/2026,JOINT,held,Upstream,A1,present
`;

let copy: Copy;
beforeAll(() => {
	copy = follow(RECIPE);
});
afterAll(() => forget(copy));

test('every clause is evaluated, by its own target or by the one agreed since', () => {
	expect(evaluated()).toMatchObject([
		{ clause: '1.1', indicator: 'meetings-held', state: 'no-evidence', target: 3 },
		{ clause: '1.1', indicator: 'school-reach', target: null },
		{ clause: '1.2', indicator: 'places-filled', state: 'no-evidence', target: 80 },
		{ clause: '1.3', state: 'no-evidence' }
	]);
});

test('its schools are found in a sheet, and its figures follow', () => {
	const sheet = join(copy.project, 'meetings.csv');
	writeFileSync(sheet, MEETINGS);
	expect(inCopy('load', sheet, '--partnership', 'two-rivers').code).toBe(0);
	expect(evaluated()).toMatchObject([
		{ clause: '1.1', state: 'met', value: 3 },
		{ clause: '1.1', indicator: 'school-reach', numerator: 3, denominator: 6 },
		{ clause: '1.2' },
		{ clause: '1.3' }
	]);
});

test('a mistake in it is told as the recipe says', () => {
	const told = fencesOf(pageAt(RECIPE)).at(-1)!.text.trim();
	const path = join(copy.project, 'data', 'agreements', 'two-rivers.yaml');
	writeFileSync(path, readFileSync(path, 'utf8').replace('target: 3', 'traget: 3'));
	expect(inCopy('evaluate', ...QUESTION).err).toContain(told);
});

const QUESTION = ['--partnership', 'two-rivers', '--year', '2025-26', '--as-at', '2026-08-31'];

const inCopy = (...words: string[]) => accord(copy.home, words, copy.project);

const evaluated = () => JSON.parse(inCopy('evaluate', ...QUESTION, '--json').out).findings;
