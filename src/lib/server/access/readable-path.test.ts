import { expect, test } from 'vitest';
import { isReadablePath } from './readable-path.ts';

test.each(['/', '/sample/2025-26', '/sample/2025-26/clauses/3.1.1', '/%25', '/%2F', '/%C3%A9'])(
	'%s can be read',
	(path) => expect(isReadablePath(path)).toBe(true)
);

test.each(['/%', '/%ff', '/people/%', '/%E0%A4%A', '/%zz'])(
	'a %% in %s stands for no letter',
	(path) => expect(isReadablePath(path)).toBe(false)
);
