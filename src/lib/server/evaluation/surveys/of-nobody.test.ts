import { expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { evaluate } from '../evaluate.ts';
import { factsFrom } from '../examples/facts.ts';
import { EXAMPLE } from '../examples/partnership.ts';

test('a survey of which nobody said whom it asked is named, since its answers count for no group', async () => {
	const { notes } = await evaluated(`
		survey_id | date       | respondent_group | school_urn | question_code | answer_id | response | invited_n
		S1        | 2026-05-10 |                  | A          | TRUST         | 1         | 5        | 20
		S2        | 2026-05-10 | heads            | A          | TRUST         | 2         | 5        | 20`);
	expect(notes.filter((note) => note.startsWith('Survey'))).toEqual([
		'Survey S1: nobody said whom it asked, so its answers count for no promise that asks one group.'
	]);
});

async function evaluated(survey: string) {
	return evaluate({
		warehouse: await factsFrom({ survey }),
		partnership: EXAMPLE,
		agreement: loadAgreement('pods-memorandum'),
		year: academicYear('2025-26'),
		asAt: '2026-08-31',
		uploads: [],
		evidenceVersion: '1'
	});
}
