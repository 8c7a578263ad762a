import { beforeAll, describe, expect, it } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { writeReport } from '#lib/server/exports/index.ts';
import type { Entry } from '#lib/server/ledger/entries.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { builderOf, reportsOn } from '#lib/server/reports/index.ts';
import { saidIn } from '#lib/server/said/said.ts';
import { knowTheSample } from '../../leaks/sample.fixture.ts';
import { pdfText } from '../../support/programs.ts';

// Every topic of the sample, with as much written as there is room for (METHOD 12.4: two pages).

let evaluation: Evaluation;
beforeAll(async () => {
	({ evaluation } = await knowTheSample());
});

const FILE: Viewer = { role: 'administrator', schools: [], audience: 'export' };

describe('the impact report on a topic', () => {
	it('is two pages of A4, and what stands behind it begins on the third at the latest', async () => {
		const names = reportsOn(disclose(evaluation, FILE)).filter((name) => name.startsWith('topic-'));
		expect(names.length).toBeGreaterThan(5);
		for (const name of names) {
			const file = await writeReport(builderOf(name)!(written(name)), 'pdf');
			const behind = [1, 2, 3].find((page) => pdfText(file, page).includes('Behind the two pages'));
			expect([name, behind]).toEqual([name, 3]);
			expect(`${pdfText(file, 1)} ${pdfText(file, 2)}`).toContain('The end of what its lead wrote');
		}
	});
});

/** Every place filled to its last letter. */
function written(name: string): Disclosed {
	const places = placesOf(builderOf(name)!(disclose(evaluation, FILE)));
	const entries = places.map(({ place }, at): Entry => {
		const end = 'The end of what its lead wrote.';
		const text = `${'Schools said so in July. '.repeat(60).slice(0, place.most! - end.length)}${end}`;
		return {
			...{ seq: at + 1, at: '2026-07-01T09:00:00.000Z', by: 'lead', kind: 'wrote' },
			...{ partnership: 'sample', year: '2025-26', report: name, place: place.id },
			...{ text, draft: false, role: 'Lead for the topic' }
		};
	});
	return disclose(evaluation, FILE, saidIn(entries, '2025-26'));
}
