import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { follow } from './links.fixture.ts';
import { everythingAt, plant, plantedIn } from './planted.fixture.ts';
import { openSessions, type Sessions, type Who } from './sessions.fixture.ts';

// Everything that the built product sends is followed from link to link, unpacked and searched for
// numbers that nobody may see: pages and what their scripts are given, files of every format, charts.

let sessions: Sessions;
beforeAll(async () => {
	sessions = await openSessions();
	for (const partnership of ['sample', 'sample-association', 'sample-two-schools'])
		await plant(sessions, partnership);
}, 600_000);
afterAll(() => sessions.close());

const PLACES: [Who, string][] = [
	...(['administrator', 'forum-member', 'governor', 'local-authority', 'nobody'] as const).map(
		(who): [Who, string] => [who, '/sample/2025-26']
	),
	['administrator', '/sample-association/2025-26'],
	['nobody', '/sample-association/2025-26'],
	['administrator', '/sample-two-schools/2025-26'],
	['nobody', '/sample-two-schools/2025-26']
];

describe('no planted figure is anywhere in what is sent', () => {
	test.each(PLACES)(
		'to the %s, from %s on',
		async (who, start) => {
			const seen = await follow(sessions, who, start);
			expect(seen.size).toBeGreaterThan(10);
			const found = [...seen].map(([path, text]) => [path, plantedIn(text)] as const);
			expect(found.filter(([, marks]) => marks.length > 0)).toEqual([]);
		},
		600_000
	);

	test('nor in the log', () => expect(plantedIn(sessions.log())).toEqual([]));

	test('though the measure that they are in is shown', async () => {
		const page = await everythingAt(sessions, 'nobody', '/sample/2025-26');
		expect(page).toContain('Planted');
	});
});
