import { describe, expect, test } from 'vitest';
import { PARTNERSHIP } from '../reading.fixture.ts';
import { schoolsIn } from './school-lists.ts';
import { schoolMatcher } from './schools.ts';

const match = schoolMatcher(PARTNERSHIP.schools);
const everybody = PARTNERSHIP.schools.map(({ id }) => id);
const read = (cell: string) => {
	const { known, unknown } = schoolsIn(cell, match, everybody);
	return { ids: [...known.values()].flat(), unknown };
};

describe('Several schools in one cell', () => {
	test.each([
		['999001; 999002', ['999001', '999002']],
		['St Aldhelm’s;Fernhill Jnr;', ['999001', 'local-fernhill']],
		['Fernhill\nAldermere Infant\n', ['local-fernhill', '999002']],
		['St Aldhelms, Fernhill Junior', ['999001', 'local-fernhill']],
		['Fernhill and St Aldhelm’s', ['local-fernhill', '999001']],
		// An ampersand within a name parts nobody.
		['Aldermere & Brook Infants', ['999002']],
		['All schools', ['999001', '999002', 'local-fernhill']],
		['all', ['999001', '999002', 'local-fernhill']]
	])('%j', (cell, ids) => expect(read(cell)).toEqual({ ids, unknown: [] }));

	test.each([
		['999001; Nowhere Primary', ['Nowhere Primary']],
		['Fernhill, Nowhere Primary', ['Nowhere Primary']],
		// Of a place and a name none of which is known, nobody can say that they are two schools.
		['St Mary’s, Nowhere', ['St Mary’s, Nowhere']],
		['Elsewhere; Nowhere', ['Elsewhere', 'Nowhere']]
	])('%j names what is no school of the partnership', (cell, unknown) =>
		expect(read(cell).unknown).toEqual(unknown)
	);
});
