import type { DuckDBConnection } from '@duckdb/node-api';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Plan } from '../check/plan.ts';
import type { Revision } from '../check/revisions.ts';
import { authorityQuestions } from './authority.ts';
import { belongingQuestions } from './belonging.ts';
import { choiceQuestions } from './choices.ts';
import { dateQuestions } from './dates.ts';
import { formQuestions } from './form.ts';
import { everywhereQuestions } from './everywhere.ts';
import { peopleQuestions } from './people.ts';
import type { Question } from './question.ts';
import { rememberedChoiceQuestions } from './remembered-choices.ts';
import { revisionQuestions } from './revisions.ts';
import { wholeSchoolQuestions } from './school-of-all.ts';
import { schoolQuestions } from './schools.ts';
import { yearQuestions } from './year.ts';

/** What the questions are about: a sheet that was checked. */
export interface Asking {
	connection: DuckDBConnection;
	plan: Plan;
	partnership: Partnership | null;
	/** The codes of the problems that were found. */
	found: ReadonlySet<string>;
	/** Its rows that count nearly as many people as were accepted before. */
	revisions: Revision[];
	/** By field: what words mean, as was said of other sheets. */
	remembered?: Record<string, Record<string, string>>;
}

/** Takes a checked sheet; gives what its sender is asked, what holds up most rows first. */
export async function questionsOf(asking: Asking): Promise<Question[]> {
	const questions = [
		...(await everywhereQuestions(asking)),
		...authorityQuestions(asking),
		...formQuestions(asking),
		...(await yearQuestions(asking)),
		...(await wholeSchoolQuestions(asking)),
		...(await dateQuestions(asking)),
		...(await choiceQuestions(asking)),
		...(await rememberedChoiceQuestions(asking)),
		...(await schoolQuestions(asking)),
		...(await belongingQuestions(asking)),
		...(await peopleQuestions(asking)),
		...revisionQuestions(asking)
	];
	return questions.sort((one, other) => other.waiting - one.waiting);
}
