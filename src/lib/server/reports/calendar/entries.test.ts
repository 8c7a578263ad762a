import { expect, it } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { discloseDates } from '#lib/server/disclosure/dates.ts';
import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { calendarEntries } from './entries.ts';

const feedback: Dated = {
	id: 'record:R-1',
	date: '2026-03-27',
	kind: 'due',
	what: 'Feedback',
	title: 'Report on reading',
	standing: 'due',
	clause: null,
	school: null,
	needs: 'none'
};

function summaries(dates: Dated[], audience: 'partner' | 'export'): string[] {
	const viewer = { role: 'administrator' as const, schools: [], audience };
	const disclosed = disclose(evaluationFixture(), viewer);
	return calendarEntries(disclosed, discloseDates(dates, disclosed)).map(({ summary }) => summary);
}

it('leaves out what is done, in time or late', () => {
	const done = (['done', 'done-late'] as const).map((standing) => ({ ...feedback, standing }));
	expect(summaries([...done, feedback], 'partner')).toHaveLength(1);
	expect(summaries(done, 'partner')).toEqual([]);
});

it('says what a sender called it in the summary, only where the reader may see it', () => {
	expect(summaries([feedback], 'partner')[0]).toMatch(/: Feedback due: Report on reading$/);
	expect(summaries([feedback], 'export')[0]).toMatch(/: Feedback due$/);
});
