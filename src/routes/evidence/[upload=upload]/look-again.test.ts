import { expect, test } from 'vitest';
import { lookAgainAt } from './look-again.ts';

const PAGE = 'http://accord.test/evidence/U12';

test('the page is looked for under another address than the one it has, which ends with what was mended', () => {
	expect(lookAgainAt(new URL(PAGE))).toBe('/evidence/U12?look=1');
	expect(lookAgainAt(new URL(`${PAGE}?look=1`))).toBe('/evidence/U12?look=2');
	expect(lookAgainAt(new URL(`${PAGE}?look=2`))).toBe('/evidence/U12?look=1');
	expect(lookAgainAt(new URL(`${PAGE}?mended=13#mended`))).toBe(
		'/evidence/U12?mended=13&look=1#mended'
	);
});
