import type { Question } from './ask/question.ts';
import type { Understood } from './understood.ts';

/** Takes what was understood; gives what `check --json` prints. */
export function asJson({ file, sheets, notes, problems }: Understood) {
	return {
		file,
		sheets: sheets.map(({ columns, problems, ...sheet }) => ({
			name: sheet.name,
			dataset: sheet.dataset,
			headerRow: sheet.headerRow,
			columns: columns.map(({ source, field }) => ({ source, field })),
			rows: sheet.rows,
			accepted: sheet.accepted,
			held: sheet.held,
			setAside: sheet.setAside,
			problems: problems.map(({ title: _, ...problem }) => problem),
			...(asked(sheet.questions).length ? { questions: asked(sheet.questions) } : {}),
			...(sheet.notes.length ? { notes: sheet.notes } : {})
		})),
		...(notes.length ? { notes } : {}),
		...(problems.length ? { problems: problems.map(({ title: _, ...problem }) => problem) } : {})
	};
}

// Who is whom and from where names people, and is asked on the upload’s page alone.
function asked(questions: Question[]): Question[] {
	return questions.filter(({ part }) => part !== 'people' && part !== 'belongs');
}
