import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { personFrom } from '#lib/server/access/person.ts';
import type { Grant, Role } from '#lib/server/access/person.ts';
import { jobFor, jobsAbout, shown } from './following.ts';
import { closeTheJobs, theJobs } from './the-jobs.ts';

let before: string | undefined;
beforeAll(() => {
	before = process.env.ACCORD_HOME;
	process.env.ACCORD_HOME = mkdtempSync(join(tmpdir(), 'accord-following-'));
});
afterAll(async () => {
	await closeTheJobs();
	if (before === undefined) delete process.env.ACCORD_HOME;
	else process.env.ACCORD_HOME = before;
});

const somebody = (id: string, role: Role, partnership: string | null = 'pods') =>
	personFrom(id, [{ role, partnership, schools: [], label: role } satisfies Grant]);

it('a job is seen by whoever started it and by administrators, and for others it isn’t there', async () => {
	const head = somebody('head', 'forum-member');
	const { id } = theJobs().start(
		{
			...{ title: 'Briefings', partnership: 'pods', of: 1 },
			file: { name: 'briefings.zip', mime: 'application/zip' },
			run: (path) => writeFile(path, 'made')
		},
		head.id
	);
	await theJobs().ended(id);
	expect(jobFor(head, id).state).toBe('done');
	expect(jobFor(somebody('admin', 'administrator', null), id).id).toBe(id);
	for (const other of [
		null,
		somebody('another', 'forum-member'),
		somebody('governor', 'governor'),
		// Who started it, and no longer decides here.
		somebody('head', 'forum-member', 'dsga')
	]) {
		expect(() => jobFor(other, id)).toThrow(expect.objectContaining({ status: 404 }));
		expect(jobsAbout(other, 'pods')).toEqual([]);
	}
	expect(JSON.stringify(shown(jobFor(head, id)))).not.toContain(process.env.ACCORD_HOME);
});
