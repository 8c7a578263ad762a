import { mayAccept, mayLoad } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Answers } from '#lib/server/intake/answers.ts';
import { answersFrom, type Question } from '#lib/server/intake/ask/question.ts';
import { likenessOf } from '#lib/server/intake/remembered.ts';
import { shapesOf } from '#lib/server/intake/recognise/shape.ts';
import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { readingOf } from './readings.ts';

const DECIDED =
	'A forum member or an administrator of the partnership says whether a figure is a correction.';

/** What one may write where no list of answers is given. */
const MOST_WORDS = 120;

/** Takes a person, an upload they see and a form of answers (`about`, `answer`); writes them down, or gives why not. */
export function answerQuestions(person: Person, upload: Upload, form: FormData) {
	return say(person, upload, form, (sheet) => {
		const abouts = form.getAll('about').map(String);
		const values = form.getAll('answer').map((value) => String(value).trim());
		const given = abouts.flatMap((about, at) => {
			const question = sheet.questions.find((question) => aboutOf(question) === about);
			const value = values[at] ?? '';
			const said = value !== '' && (question?.waiting || value !== question?.proposed);
			return question && said ? [{ ...question, value }] : [];
		});
		const odd = given.find((answer) => !fits(answer));
		if (odd) return `“${odd.value}” is no answer to “${odd.asks}”`;
		const decides = given.some(({ part }) => part === 'revisions');
		if (decides && !mayAccept(person, upload.partnership)) return DECIDED;
		return given.length > 0 ? answersFrom(given) : 'Choose an answer first.';
	});
}

/** The same for a form that says what a sheet is: `dataset` and `headerRow`, and with `field` what each column is. */
export function explainSheet(person: Person, upload: Upload, form: FormData) {
	return say(person, upload, form, ({ beginning }) => {
		const dataset = datasetNamed(String(form.get('dataset') ?? ''));
		if (!dataset) return 'Choose what the sheet is.';
		const headerRow = Number(form.get('headerRow'));
		const header = beginning[headerRow - 1];
		if (!Number.isInteger(headerRow) || !header)
			return `Choose the row of headings among the first ${beginning.length}.`;
		const known = new Set(shapesOf(dataset).flatMap(({ columns }) => columns.map((c) => c.name)));
		const fields = form.getAll('field').map((field) => String(field) || null);
		if (fields.some((field) => field !== null && !known.has(field)))
			return 'One of the columns chosen is not of this kind of sheet.';
		const twice = fields.find((field, at) => field !== null && fields.indexOf(field) !== at);
		if (twice) return `Two columns can’t both be “${titleOf(dataset, twice)}”. Choose one of them.`;
		return {
			dataset: dataset.name,
			headerRow,
			...(fields.length > 0 && { mapping: fields }),
			likeness: likenessOf(header)
		};
	});
}

/** By what a form tells which question it answers. */
export function aboutOf({ part, field, written }: Question): string {
	return JSON.stringify([part, field, written]);
}

async function say(
	person: Person,
	upload: Upload,
	form: FormData,
	answersTo: (sheet: UnderstoodSheet) => Answers | string
): Promise<string | null> {
	if (!mayLoad(person, upload.partnership))
		return 'Your role reads this, but doesn’t answer for it.';
	const { understood } = await readingOf(upload, person);
	const sheet = understood?.sheets.find(({ name }) => name === form.get('sheet'));
	if (!sheet) return 'The file is still being read. Try again in a moment.';
	const answers = answersTo(sheet);
	if (typeof answers === 'string') return answers;
	const house = await theHouse();
	const entry = { kind: 'answered' as const, upload: upload.id, sheet: sheet.name, answers };
	const outcome = house.mend(entry, person.label);
	return 'refused' in outcome ? outcome.refused : null;
}

function fits({ options, value }: Question & { value: string }): boolean {
	if (options.length === 0) return value.length <= MOST_WORDS;
	return options.some((option) => option.value === value);
}

function titleOf(dataset: Parameters<typeof shapesOf>[0], field: string): string {
	const columns = shapesOf(dataset).flatMap(({ columns }) => columns);
	return columns.find(({ name }) => name === field)?.title ?? field;
}
