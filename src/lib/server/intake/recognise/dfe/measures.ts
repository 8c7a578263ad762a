/** A column of figures in the tables of the Department for Education, and what our datasets call it. */
export interface Measure {
	/** As the table heads it. */
	column: string;
	topic: string;
	code: string;
	statistic: 'percent' | 'mean';
	direction: 'higher' | 'lower';
	/** Columns of the numbers that the figure is made of. */
	numerator?: string;
	denominator?: string;
	/** Which pupils it is about, where the column says so. */
	group?: [topic: string, group: string];
	/** The subject of the row, in small letters, where the column has several. */
	subject?: string;
}

/** Figures of tidy tables that may be under one per cent anywhere: they tell nothing of how percentages are written. */
export const OFTEN_SMALL = ['AUTHORISED_ABSENCE', 'UNAUTHORISED_ABSENCE', 'SEVERE_ABSENCE'];

const ABSENCE: [column: string, code: string, numerator?: string, denominator?: string][] = [
	['sess_overall_percent', 'OVERALL_ABSENCE', 'sess_overall', 'sess_possible'],
	['sess_authorised_percent', 'AUTHORISED_ABSENCE', 'sess_authorised', 'sess_possible'],
	['sess_unauthorised_percent', 'UNAUTHORISED_ABSENCE', 'sess_unauthorised', 'sess_possible'],
	['enrolments_pa_10_exact_percent', 'PERSISTENT_ABSENCE', 'enrolments_pa_10_exact', 'enrolments'],
	['enrolments_pa_50_exact_percent', 'SEVERE_ABSENCE', 'enrolments_pa_50_exact', 'enrolments'],
	// Performance tables of a year.
	['PERCTOT', 'OVERALL_ABSENCE'],
	['PPERSABS10', 'PERSISTENT_ABSENCE']
];

/** What key stage 2 subjects are called: by us, in tidy tables, in wide ones, and in the performance tables. */
const SUBJECTS = [
	{ topic: 'RWM', tidy: 'reading, writing and maths', wide: 'rwm', table: 'RWM' },
	{ topic: 'READING', tidy: 'reading', wide: 'read', table: 'READ', average: 'READ_AVERAGE' },
	{ topic: 'WRITING', tidy: 'writing', wide: 'writta', table: 'WRITTA' },
	{ topic: 'MATHS', tidy: 'maths', wide: 'mat', table: 'MAT', average: 'MAT_AVERAGE' },
	{
		topic: 'GPS',
		tidy: 'grammar, punctuation and spelling',
		wide: 'gps',
		table: 'GPS',
		average: 'GPS_AVERAGE'
	},
	{ topic: 'SCIENCE', tidy: 'science', wide: 'scita', table: 'SCITA' }
];

const STANDARDS = [
	{ code: 'EXP', word: 'expected' },
	{ code: 'HIGH', word: 'higher' }
];

/** Groups of pupils in the performance tables: the end of a column, the number of such pupils, and who they are. */
const GROUPS: [end: string, denominator: string, group: [string, string]][] = [
	['', 'TELIG', ['Total', 'Total']],
	['_FSM6CLA1A', 'TFSM6CLA1A', ['Disadvantage', 'Disadvantaged']],
	['_NotFSM6CLA1A', 'TNotFSM6CLA1A', ['Disadvantage', 'Not disadvantaged']],
	['_B', 'BELIG', ['Sex', 'Male']],
	['_G', 'GELIG', ['Sex', 'Female']]
];

/** Every measure that is known (METHOD 4.3), in whatever kind of table. */
export const MEASURES: Measure[] = [
	...ABSENCE.map(([column, code, numerator, denominator]): Measure => {
		const numbers = { numerator, denominator };
		return {
			column,
			topic: 'ATTENDANCE',
			code,
			statistic: 'percent',
			direction: 'lower',
			...numbers
		};
	}),
	...SUBJECTS.flatMap((subject) => [
		...STANDARDS.flatMap((standard) => [
			wide(subject, standard),
			tidy(subject, standard),
			...GROUPS.map((group) => inTables(subject, standard, group))
		]),
		...averages(subject)
	])
];

type Subject = (typeof SUBJECTS)[number];
type Standard = (typeof STANDARDS)[number];

function attained({ topic }: Subject, { code }: Standard) {
	return {
		topic,
		code: `KS2_${topic}_${code}`,
		statistic: 'percent' as const,
		direction: 'higher' as const
	};
}

function wide(subject: Subject, standard: Standard): Measure {
	const met = `${subject.wide}_met_${standard.word}_standard`;
	return {
		...attained(subject, standard),
		column: `pt_${met}`,
		numerator: `t_${met}`,
		denominator: `t_${subject.wide}_eligible_pupils`
	};
}

function tidy(subject: Subject, standard: Standard): Measure {
	return {
		...attained(subject, standard),
		column: `${standard.word}_standard_pupil_percent`,
		numerator: `${standard.word}_standard_pupil_count`,
		denominator: 'eligible_pupil_count',
		subject: subject.tidy
	};
}

function inTables(
	subject: Subject,
	standard: Standard,
	[end, denominator, group]: (typeof GROUPS)[number]
): Measure {
	const column = `PT${subject.table}_${standard.code}${end}`;
	return { ...attained(subject, standard), column, denominator, group };
}

// Scaled scores run from 80 to 120; writing, science and the three together have none.
function averages({ topic, tidy, average }: Subject): Measure[] {
	if (!average) return [];
	const score = {
		topic,
		code: `KS2_${topic}_SCORE`,
		statistic: 'mean' as const,
		direction: 'higher' as const
	};
	return [
		{ ...score, column: average, denominator: 'TELIG' },
		{
			...score,
			column: 'average_scaled_score',
			denominator: 'eligible_pupil_count',
			subject: tidy
		}
	];
}
