import type { Column } from '#lib/server/datasets/dataset.ts';
import { measureName } from '#lib/server/datasets/measure-name.ts';
import type { Plan } from '../check/plan.ts';
import { choiceIn, choiceOf } from '../recognise/register/choice-in.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** What a column that is missing would say, where one thing may hold for every row: the forum whose register it is. */
export async function everywhereQuestions(asking: Asking): Promise<Question[]> {
	const { plan, partnership } = asking;
	const questions: Question[] = [];
	for (const column of plan.missing) {
		const options = optionsOf(column, partnership);
		if (!options) continue;
		questions.push({
			part: 'everywhere',
			field: column.name,
			written: '',
			asks: `No column says this: ${column.title}. What holds for every row?`,
			waiting: plan.text.rows,
			options,
			...suggestionsFor(column, plan),
			...(saidInHeading(plan, column) ?? (await saidInAnother(asking, column)))
		});
	}
	return questions;
}

function suggestionsFor({ name }: Column, { measures }: Plan): Pick<Question, 'suggestions'> {
	if (!measures || (name !== 'measure_code' && name !== 'topic_code')) return {};
	const suggestions = measures.map(({ topic, measure }) =>
		name === 'topic_code'
			? { value: topic, label: topic }
			: { value: measure, label: measureName(measure) }
	);
	return { suggestions: [...new Map(suggestions.map((one) => [one.value, one])).values()] };
}

// A column headed “Action” or “Description of risk” says what its rows are.
function saidInHeading({ columns, headerCells }: Plan, column: Column) {
	for (const { at, column: other } of columns) {
		const heading = headerCells[at - 1] ?? '';
		const words = other.type.kind === 'text' ? heading.split(/[^A-Za-z]+/) : [];
		const values = new Set(words.flatMap((word) => choiceOf(word.replace(/s$/, ''), column) ?? []));
		const [value] = values;
		if (values.size === 1 && value)
			return { proposed: value, why: `A column is headed “${heading}”.` };
	}
	return null;
}

// “Headteachers’ forum” under Meeting says which group met.
async function saidInAnother(
	{ connection, plan }: Asking,
	column: Column
): Promise<Pick<Question, 'proposed' | 'why'>> {
	for (const other of plan.columns) {
		if (column.type.kind !== 'choice' || other.column.type.kind !== 'text') continue;
		const result = await connection.runAndReadAll(
			`SELECT DISTINCT cell FROM ${other.spellings} WHERE cell IS NOT NULL ORDER BY cell LIMIT ${MOST}`
		);
		const cells = (result.getRows() as [string][]).map(([cell]) => cell);
		const saying = cells.filter((cell) => choiceIn(cell, column) !== null);
		const values = new Set(saying.map((cell) => choiceIn(cell, column)));
		const [value] = values;
		if (values.size === 1 && value && saying.length >= cells.length / 2)
			return { proposed: value, why: `${other.column.title} says “${saying[0]}”.` };
	}
	return { proposed: null, why: column.description };
}

/** So many different things in a column are looked at. */
const MOST = 50;

// An empty list of options is a question that is answered in words.
function optionsOf(
	{ type }: Column,
	partnership: Asking['partnership']
): Question['options'] | null {
	if (type.kind === 'choice') return type.choices.map(({ value, label }) => ({ value, label }));
	if (type.kind === 'school')
		return partnership?.schools.map(({ id, name }) => ({ value: id, label: name })) ?? null;
	return ['date', 'text', 'time-period'].includes(type.kind) ? [] : null;
}
