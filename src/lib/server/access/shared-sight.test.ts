import { expect, test } from 'vitest';
import { viewerOfLink } from './shared-sight.ts';

const partnership = {
	schools: [
		{
			id: '900001',
			name: 'Ash Infant School',
			shortName: 'Ash Infant',
			phase: 'infant',
			aliases: []
		}
	]
} as unknown as Parameters<typeof viewerOfLink>[1];

test.each(['public', 'local-authority', 'forum-member'] as const)(
	'a link for %s gives the sight of that role, as far as it may leave the house',
	(audience) => {
		const viewer = viewerOfLink({ audience, school: null }, partnership);
		expect(viewer).toEqual({ role: audience, schools: [], audience: 'export' });
	}
);

test('a link for a governing board gives the sight of its own school’s governors', () => {
	const viewer = viewerOfLink({ audience: 'governor', school: '900001' }, partnership);
	expect(viewer).toEqual({ role: 'governor', schools: ['900001'], audience: 'export' });
});

test.each([
	['a school that has left', { audience: 'governor', school: '900009' }],
	['no school', { audience: 'governor', school: null }],
	['an administrator', { audience: 'administrator', school: null }]
])('%s gives no sight', (_what, sight) => expect(viewerOfLink(sight, partnership)).toBeNull());
