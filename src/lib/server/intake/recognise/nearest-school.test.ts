import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { partnershipSchema } from '#lib/server/agreements/partnership.ts';
import { PROJECT } from '#lib/server/root.ts';
import { schoolGuesser } from './nearest-school.ts';
import { schoolMatcher } from './schools.ts';

const file = join(PROJECT, 'data', 'partnerships', 'pods.yaml');
const { schools } = partnershipSchema.parse(parse(readFileSync(file, 'utf8')));
const guess = schoolGuesser(schools);

test.each([
	['Dronfeild Junior', 'Dronfield Junior School'],
	['Gorsey Brigg', 'Gorseybrigg Primary School and Nursery'],
	['St. Andrews C of E Primary', 'St. Andrew’s C of E Methodist Primary School'],
	['Pennyacres Primary', 'Penny Acres Primary School'],
	['Fanshawe', 'Dronfield Henry Fanshawe School']
])('“%s” probably means %s', (written, name) => {
	expect(guess(written)?.replace("'", '’')).toBe(name);
	expect(schoolMatcher(schools)(written)).toBeNull();
});

test.each(['Dronfield', 'Unstone', 'Primary School', 'Nowhere Primary', '999001', 'LA', '', '—'])(
	'“%s” may mean any school or none',
	(written) => expect(guess(written)).toBeNull()
);
