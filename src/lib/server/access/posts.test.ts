import { expect, test } from 'vitest';
import { personFrom, type Grant } from './person.ts';
import { postsOf } from './posts.ts';

const grant = (role: Grant['role'], partnership: string | null): Grant => ({
	...{ role, partnership, schools: [], label: role }
});

test.each([
	['an administrator', [grant('administrator', null)], null],
	['a member of two forums', [grant('forum-member', 'a'), grant('forum-member', 'b')], ['a', 'b']],
	['a governor and an officer', [grant('governor', 'a'), grant('local-authority', 'b')], []]
])('%s decides of the letters of %j', (_who, grants, partnerships) => {
	expect(postsOf(personFrom('1', grants))).toEqual(partnerships);
});

test('whoever isn’t signed in decides of none', () => expect(postsOf(null)).toEqual([]));
