import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { pageAt } from '../support/markdown.ts';

const rooms = [
	...foldersIn('src/lib').filter((room) => room !== 'src/lib/server'),
	...foldersIn('src/lib/server')
];

test.each(rooms)('%s says in a few lines what belongs there', (room) => {
	expect(existsSync(join(PROJECT, room, 'README.md'))).toBe(true);
	const lines = pageAt(`${room}/README.md`).split('\n').filter(Boolean);
	expect(lines.length).toBeGreaterThanOrEqual(3);
	expect(lines.length).toBeLessThanOrEqual(12);
});

test.each(rooms)('%s stands in the plan of the house', (room) => {
	expect(pageAt('src/lib/README.md')).toContain(`\`${room.slice('src/lib/'.length)}/\``);
});

function foldersIn(path: string): string[] {
	const entries = readdirSync(join(PROJECT, path), { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${path}/${name}`);
}
