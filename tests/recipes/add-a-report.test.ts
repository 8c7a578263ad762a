import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '#lib/document/report.ts';
import { accord } from '../support/command-line.ts';
import { follow, forget, type Copy } from '../support/project-copy.ts';
import { pdfText } from '../support/programs.ts';
import { homeWithSample } from '../support/sample-home.ts';

let copy: Copy;
beforeAll(async () => {
	copy = follow('docs/recipes/add-a-report.md');
	await homeWithSample(copy.home);
});
afterAll(() => forget(copy));

test('it says that nothing was sent, and with evidence that every forum met', () => {
	expect(written('pods').report.headline).toContain('No attendance sheet has been sent yet');
	expect(inCopy('sample').code).toBe(0);
	const { report, pdf } = written('sample');
	expect(report.headline).toBe('Four of four forums met at least once');
	expect(report.sections[0]?.blocks).toMatchObject([
		{ kind: 'chart', id: 'forums' },
		{ kind: 'commentary', id: 'what-we-do', written: null }
	]);
	expect(pdfText(pdf)).toContain('Four of four forums met at least once');
	expect(pdfText(pdf)).toContain('What we will do');
});

function written(partnership: string): { report: Report; pdf: Uint8Array } {
	const about = ['--partnership', partnership, '--year', '2025-26', '--as-at', '2026-08-31'];
	const out = join(copy.home, 'reports', partnership);
	const said = inCopy('report', 'forum-summary', ...about, '--format', 'json,pdf', '--out', out);
	expect(said).toMatchObject({ code: 0, err: '' });
	const path = join(out, 'forum-summary');
	return {
		report: JSON.parse(readFileSync(`${path}.json`, 'utf8')),
		pdf: readFileSync(`${path}.pdf`)
	};
}

const inCopy = (...words: string[]) => accord(copy.home, words, copy.project);
