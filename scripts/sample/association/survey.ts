import { chanceOf } from '../random.ts';

export const SURVEY_COLUMNS = [
	'survey_id',
	'date',
	'respondent_group',
	'question_code',
	'invited_n',
	'answer_id',
	'response'
] as const;

/** A survey of one group: how many were asked and answered, and how many said 4 or 5 to each question. */
interface Asked {
	id: string;
	date: string;
	group: 'la' | 'association' | 'boards';
	invited: number;
	answered: number;
	/** Answers of 4 or 5 by question; one answer in each is “don’t know” where `unsure`. */
	positive: Record<string, number>;
	unsure?: boolean;
}

/** The two sides see their dialogue alike and trust differently; boards answer more each year. */
export const SURVEYS: Record<string, Asked[]> = {
	'2024': [boards('2024', '2024-05-22', 9, { SATISFIED: 6, VALUE: 5, HELPFUL: 7, TRAINING: 6 })],
	'2025': [
		boards('2025', '2025-05-21', 11, { SATISFIED: 8, VALUE: 6, HELPFUL: 9, TRAINING: 8 }),
		partners('2025', '2025-06-27', 'la', 12, 10, { TRUST: 7, DIALOGUE: 8, PRIORITIES: 7 }),
		partners('2025', '2025-06-27', 'association', 11, 9, { TRUST: 6, DIALOGUE: 7, PRIORITIES: 6 })
	],
	'2026': [
		boards('2026', '2026-05-20', 15, { SATISFIED: 13, VALUE: 10, HELPFUL: 14, TRAINING: 12 }),
		partners('2026', '2026-06-26', 'la', 12, 11, { TRUST: 9, DIALOGUE: 9, PRIORITIES: 9 }),
		partners('2026', '2026-06-26', 'association', 11, 10, { TRUST: 6, DIALOGUE: 9, PRIORITIES: 7 })
	]
};

/** Takes surveys; gives a row for each answer to each question. */
export function surveyRows(surveys: Asked[]) {
	return surveys.flatMap((survey) =>
		Object.entries(survey.positive).flatMap(([question, positive]) =>
			answers(survey, question, positive).map((response, a) => ({
				survey_id: survey.id,
				date: survey.date,
				respondent_group: survey.group,
				question_code: question,
				invited_n: String(survey.invited),
				answer_id: String(a + 1),
				response
			}))
		)
	);
}

function answers(
	{ id, group, answered, unsure }: Asked,
	question: string,
	positive: number
): string[] {
	const chance = chanceOf(`${id} ${group} ${question}`);
	const valid = Array.from({ length: answered - (unsure ? 1 : 0) }, (_, a) =>
		a < positive ? (chance.happens(0.4) ? '5' : '4') : chance.happens(0.7) ? '3' : '2'
	);
	return chance.shuffled([...valid, ...(unsure ? ['dont_know'] : [])]);
}

function boards(
	year: string,
	date: string,
	answered: number,
	positive: Record<string, number>
): Asked {
	return { id: `BOARDS-${year}`, date, group: 'boards', invited: 36, answered, positive };
}

function partners(
	year: string,
	date: string,
	group: 'la' | 'association',
	invited: number,
	answered: number,
	positive: Record<string, number>
): Asked {
	return { id: `PARTNERS-${year}`, date, group, invited, answered, positive, unsure: true };
}
