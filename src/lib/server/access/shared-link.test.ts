import { expect, test } from 'vitest';
import { newSharedLink, sharedName } from './shared-link.ts';

test('a secret has 256 bits, is never the same, and is found by its sha256', () => {
	const [one, other] = [newSharedLink(), newSharedLink()];
	expect(Buffer.from(one.secret, 'base64url')).toHaveLength(32);
	expect(one.secret).not.toBe(other.secret);
	expect(sharedName(one.secret)).toBe(one.sha256);
	expect(one.sha256).toMatch(/^[0-9a-f]{64}$/);
});
