import { expect, test } from 'vitest';
import { errorTitle } from './error-title.ts';

test.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 429])(
	'%i isn’t called a fault of ours',
	(status) => expect(errorTitle(status)).not.toContain('our side')
);

test('a fault of ours is called so', () => {
	expect([500, 503].map(errorTitle)).toEqual(Array(2).fill('Something went wrong on our side'));
});
