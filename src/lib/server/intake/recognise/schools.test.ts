import { expect, test } from 'vitest';
import { PARTNERSHIP } from '../reading.fixture.ts';
import { schoolMatcher, schoolName } from './schools.ts';

const match = schoolMatcher(PARTNERSHIP.schools);

test.each([
	['999001', '999001'],
	['st aldhelms c of e primary', '999001'],
	['ST. ALDHELM’S CofE PRIMARY SCHOOL', '999001'],
	['Saint Aldhelm’s Church of England Primary School', '999001'],
	['Aldermere and Brook Infant School', '999002'],
	['Fernhill Jnr', 'local-fernhill'],
	['the Fernhill Junior School', 'local-fernhill'],
	['Fernhill Juniors', 'local-fernhill'],
	['Aldermere & Brook Infants', '999002'],
	['Fernhill Primary', null],
	['', null]
])('“%s” means %s', (written, id) => expect(match(written)).toBe(id));

test('a name that two schools go by means neither', () => {
	const [first, second] = PARTNERSHIP.schools as [
		(typeof PARTNERSHIP.schools)[0],
		(typeof PARTNERSHIP.schools)[0]
	];
	const twins = [
		{ ...first, aliases: ['Brook'] },
		{ ...second, aliases: ['Brook'] }
	];
	expect(schoolMatcher(twins)('Brook')).toBeNull();
});

test('usual spellings come to one', () => {
	expect(schoolName('St. Mary & St. John C.E. School')).toBe(
		schoolName('Saint Mary and Saint John CE')
	);
});
