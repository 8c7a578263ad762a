import type { Facts } from '../evaluate.ts';
import type { Evaluation } from '../evaluation.ts';
import { settingOf } from '../setting.ts';
import { paramsIn, scopeOf } from '../stage/scope.ts';
import { readSql, stageFor } from '../stage/stage.ts';

/** What registers, surveys and finance say of one school. Only `discloseOwnSchool` lets it out. */
export interface OwnSchool {
	school: string;
	records: SchoolRecord[];
	answers: SchoolAnswers[];
	contributions: SchoolSum[];
}

/** A review, a report, an agreement: something dated that is about the school or that it takes part in. */
export interface SchoolRecord {
	type: string;
	title: string | null;
	clause: string | null;
	/** ISO dates. */
	due: string | null;
	completed: string | null;
	done: boolean;
	dropped: boolean;
}

/** How many of the school’s people answered a question, and how many of them with 4 or 5. */
export interface SchoolAnswers {
	group: string;
	question: string;
	/** ISO date of the survey. */
	date: string;
	valid: number;
	positive: number;
	/** The smallest number of answers to it from any one school of the partnership. */
	fewest: number;
}

/** In pounds. */
export interface SchoolSum {
	type: string;
	activity: string | null;
	amount: number;
	lines: number;
}

type Asked = Pick<Evaluation, 'partnership' | 'agreement' | 'year' | 'asAt'>;

/** Takes the facts, an evaluation of them and a school’s identifier; gives what its year’s sheets say of the school alone. */
export function ownSchool(facts: Facts, asked: Asked, school: string): Promise<OwnSchool> {
	const setting = settingOf(asked.partnership, asked.agreement, asked.year, asked.asAt);
	return facts.snapshot(async (query) => {
		await stageFor(query, setting, FILES.map(sqlOf));
		const read = <T>(file: string) => {
			const sql = sqlOf(file);
			return query.all<T>(sql, paramsIn(sql, { ...scopeOf(setting), school }));
		};
		return {
			school,
			records: await read<SchoolRecord>('records.sql'),
			answers: await read<SchoolAnswers>('answers.sql'),
			contributions: await read<SchoolSum>('contributions.sql')
		};
	});
}

const FILES = ['records.sql', 'answers.sql', 'contributions.sql'];

function sqlOf(file: string): string {
	return readSql('own-school', file);
}
