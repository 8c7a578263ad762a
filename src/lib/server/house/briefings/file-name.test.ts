import { expect, test } from 'vitest';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { briefingFile } from './file-name.ts';

const [SCHOOL] = evaluationFixture().partnership.schools;

test.each([
	['local-st-orlas', 'St Orla’s Infant', 'briefing-st-orlas-infant'],
	['local-ecole', 'École (Upper)', 'briefing-ecole-upper'],
	['local-7', '–', 'briefing-local-7'],
	['900001', 'Ash Infant', 'briefing-900001-ash-infant']
])('the briefing of %s, “%s”, is %s', (id, shortName, file) => {
	const school = named(id, shortName);
	expect(briefingFile(school, [school, named('local-other', 'Other')])).toBe(file);
});

test('two schools of one name keep their numbers', () => {
	const schools = [named('local-ash-1', 'Ash'), named('local-ash-2', 'ASH')];
	expect(schools.map((school) => briefingFile(school, schools))).toEqual([
		'briefing-local-ash-1',
		'briefing-local-ash-2'
	]);
});

function named(id: string, shortName: string) {
	return { ...SCHOOL!, id, shortName };
}
