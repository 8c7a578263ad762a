import type { Answers } from '../answers.ts';

/** The answer for somebody who is from none of the partnership’s schools. */
export const ELSEWHERE = 'elsewhere';

/** Which part of the answers a question fills. */
export type Part =
	'dateOrders' | 'choices' | 'schools' | 'everywhere' | 'people' | 'belongs' | 'revisions';

/** Something that a sheet can’t tell and its sender knows, or may want to put right. */
export interface Question {
	part: Part;
	/** The column of the dataset; empty for a school. */
	field: string;
	/** What was written, as the answer is kept under; empty where it is about a whole column. */
	written: string;
	/** “What does “aps” mean under Attendance?” */
	asks: string;
	/** Rows that wait for the answer; 0 where something was taken for granted. */
	waiting: number;
	options: { value: string; label: string }[];
	/** Answers to choose from where any other may be written as well. */
	suggestions?: { value: string; label: string }[];
	/** What was taken for now, or is proposed. */
	proposed: string | null;
	/** Why that is proposed: a sentence. */
	why: string | null;
}

/** Takes answers given one by one (`part`, `field`, `written`, the value); gives them as one. */
export function answersFrom(
	given: (Pick<Question, 'part' | 'field' | 'written'> & { value: string })[]
): Answers {
	const answers: Answers = {};
	for (const { part, field, written, value } of given) {
		if (part === 'choices') {
			const meanings = (answers.choices ??= {});
			meanings[field] = { ...meanings[field], [written]: value };
		} else if (part === 'schools') answers.schools = { ...answers.schools, [written]: value };
		else if (part === 'people') answers.people = { ...answers.people, [written]: value };
		else if (part === 'belongs')
			answers.belongs = { ...answers.belongs, [written]: value === ELSEWHERE ? '' : value };
		else if (part === 'revisions')
			answers.revisions = { ...answers.revisions, [written]: value === 'yes' ? 'yes' : 'no' };
		else if (part === 'everywhere') answers.everywhere = { ...answers.everywhere, [field]: value };
		else if (value === 'day-first' || value === 'month-first')
			answers.dateOrders = { ...answers.dateOrders, [field]: value };
	}
	return answers;
}
