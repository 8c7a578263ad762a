import { expect, test } from 'vitest';
import { faultOf } from './fault.ts';

test('a bug is noted by its place, without the words it was about', () => {
	const bug = new RangeError('No date in “Ms A. Example, 3 Mill Lane”\nsecond line of the cell');
	const fault = faultOf(bug, 500, '/[partnership]/[year]');
	expect(fault).toMatchObject({ status: 500, route: '/[partnership]/[year]', error: 'RangeError' });
	expect(fault.frames[0]).toContain('fault.test.ts');
	expect(JSON.stringify(fault)).not.toMatch(/Mill Lane|second line/);
});

test('what is thrown without being an error is noted too', () => {
	expect(faultOf('Ms A. Example', 500, null)).toMatchObject({ route: 'no route', error: 'Error' });
	expect(JSON.stringify(faultOf('Ms A. Example', 500, null))).not.toContain('Example');
});
