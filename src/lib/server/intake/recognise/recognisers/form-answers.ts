import type { Column } from '#lib/server/datasets/dataset.ts';
import { isFormHeader } from '#lib/sheets/form-header.ts';
import type { Header } from '../header.ts';
import type { Place } from '../rearrangement.ts';
import type { Recogniser, SheetSeen } from '../recogniser.ts';
import type { Shape } from '../shape.ts';
import { textsAround } from '../register/said-around.ts';
import { columnsOfForm, type FormColumn } from '../survey/form-columns.ts';
import { codeFor } from '../survey/question-code.ts';

/**
 * Answers as Microsoft Forms and Google Forms export them: a row for each person, and a column for each
 * question. Who answered is not read, nor what they wrote in words of their own (METHOD 7.5).
 */
export const formAnswers: Recogniser = {
	name: 'form-answers',
	recognise(seen, shapes) {
		const shape = shapes.find(({ dataset, form }) => dataset.name === 'survey' && form === 'rows');
		const at = seen.rows.slice(0, MOST_TITLE_ROWS).findIndex(isFormHeader);
		if (!shape || at < 0 || seen.answers.mapping) return null;
		const columns = columnsOfForm(seen, at, shape);
		return columns.some(({ field }) => field === 'response')
			? headerOf(seen, at, shape, columns)
			: null;
	}
};

const MOST_TITLE_ROWS = 30;

function headerOf(seen: SheetSeen, at: number, shape: Shape, columns: FormColumn[]): Header {
	const survey = surveyNamed(seen, at, shape);
	const own = columns.filter(({ field }) => field && field !== 'response');
	const questions = columns
		.filter(({ field }) => field === 'response')
		.map((column) => ({ ...column, ...codeFor(column.header, seen.answers) }));
	const places = questions.map(({ at: column, code }): [string, Place][] => [
		['survey_id', { text: survey }],
		...own.map(({ field, at }): [string, Place] => [field!, { column: at }]),
		['question_code', { text: code, from: { row: at + 1, column } }],
		['response', { column }]
	]);
	return {
		row: at + 1,
		cells: columns.map(({ header }) => header),
		shape,
		mapping: columns.map(({ field }) => field),
		records: {
			inWords: 'one row for each person, and a column for each question',
			fields: places[0]!.map(([field]) => field),
			records: places.map((record) => record.map(([, place]) => place)),
			mark: 'response',
			lastRow: null
		},
		notes: notesOn(survey, questions, columns)
	};
}

/** MS Forms adds to the file’s name which answers it holds: “Heads’ survey(1-18)”. */
const HOW_MANY = / *\(\d+[-–]\d+\)| *\(Responses\)/gi;

/** What programs call a sheet that nobody named. */
const ANY_SHEET = /^(sheet|form|form responses?) ?\d*$/i;

function surveyNamed(seen: SheetSeen, at: number, { columns }: Shape): string {
	const told = seen.answers.everywhere?.survey_id;
	const sheet = ANY_SHEET.test(seen.sheet) ? '' : seen.sheet;
	const titles = textsAround({ ...seen, sheet }, seen.rows.slice(0, at));
	const name = told ?? titles.find(({ text }) => text.trim() !== '')?.text ?? '';
	return name.replaceAll(HOW_MANY, '').trim().slice(0, longest(columns));
}

function longest(columns: Column[]): number {
	const { type } = columns.find(({ name }) => name === 'survey_id')!;
	return type.kind === 'text' ? type.maxLength : 0;
}

function notesOn(
	survey: string,
	questions: { header: string; code: string }[],
	columns: FormColumn[]
): string[] {
	const codes = questions.map(({ header, code }) => `“${header}” is ${code}`);
	const inWords = columns.filter(({ left }) => left === 'in-words');
	const named = inWords.map(({ header }) => `“${header}”`);
	return [
		`These are answers to a form, which we called “${survey}”. Who answered is left out: names and e-mail addresses are not read.`,
		`${LIST.format(codes)}.`,
		...(named.length > 0
			? [`Not taken in, because the answers are not on a scale from 1 to 5: ${LIST.format(named)}.`]
			: [])
	];
}

const LIST = new Intl.ListFormat('en-GB');
