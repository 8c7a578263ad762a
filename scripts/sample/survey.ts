export const SURVEY_COLUMNS = [
	'survey_id',
	'date',
	'respondent_group',
	'question_code',
	'invited_n',
	'n_valid',
	'n_positive',
	'n_dont_know'
] as const;

/** What seventeen of twenty headteachers answered in June 2026: by question, answers, those of 4 or 5, and “don’t know”. */
const ANSWERS: Record<string, [valid: number, positive: number, unsure: number]> = {
	BENEFIT: [17, 11, 0],
	TRUST: [17, 15, 0],
	PURPOSE: [17, 16, 0],
	VOICE: [17, 12, 0],
	OPENNESS: [16, 13, 1],
	SUPPORT: [17, 14, 0],
	LEARNING: [17, 16, 0],
	WORTH: [15, 9, 2]
};

/** Gives the survey of headteachers, a row for each question. */
export function surveyRows() {
	return Object.entries(ANSWERS).map(([question, [valid, positive, unsure]]) => ({
		survey_id: 'HEADS-2026',
		date: '2026-06-19',
		respondent_group: 'heads',
		question_code: question,
		invited_n: '20',
		n_valid: String(valid),
		n_positive: String(positive),
		n_dont_know: String(unsure)
	}));
}
