import type { Question } from '#lib/server/intake/ask/question.ts';
import type { Problem, Understood, UnderstoodSheet } from '#lib/server/intake/understood.ts';
import { PROBLEMS, SOUND, UNUSABLE, type Outcome } from './outcome.ts';
import { count, say } from './print.ts';

/** Problems of a sheet that are told one by one. */
const TOLD = 20;

/** Takes what was understood of a file; gives how the command ends. */
export function outcomeOf({ problems, sheets }: Understood): Outcome {
	if (problems.some(isError) || sheets.every((sheet) => sheet.dataset === null)) return UNUSABLE;
	const sound = sheets.every((sheet) => sheet.held === 0 && !sheet.problems.some(isError));
	return sound ? SOUND : PROBLEMS;
}

/** Writes what was understood of a file, in words. */
export function sayUnderstood({ file, problems, notes, sheets }: Understood): void {
	say(file);
	for (const problem of problems) sayProblem(problem);
	for (const note of notes) say(`  ${note}`);
	for (const sheet of sheets) saySheet(sheet, sheets.length > 1);
}

function saySheet(sheet: UnderstoodSheet, named: boolean): void {
	say(`  ${named ? `${sheet.name}: ` : ''}${sheet.sentence}`);
	if (sheet.dataset) say(`  ${countsOf(sheet)}`);
	for (const note of sheet.notes) say(`    ${note}`);
	// Who is whom and from where names people, and is asked on the upload’s page alone.
	for (const { part, asks, waiting, written } of sheet.questions)
		if (waiting > 0 && part !== 'belongs') {
			say(`    Asked: ${asks} ${count(waiting, 'row waits', 'rows wait')} for it.`);
			if (part === 'revisions') say(`      ${howToConfirm(sheet.name, written)}`);
		}
	for (const question of sheet.questions)
		if (question.part === 'dateOrders' && question.waiting === 0) sayTaken(question);
	for (const { reason, rows } of sheet.setAsideReasons)
		say(`    Set aside: ${count(rows, 'row')}, ${reason}`);
	for (const problem of sheet.problems.slice(0, TOLD)) sayProblem(problem);
	if (sheet.problemCount > TOLD)
		say(`    … and ${count(sheet.problemCount - TOLD, 'more', 'more')}.`);
}

// How the other answers are written is for who knows the columns; this one has a name of its own.
function howToConfirm(sheet: string, written: string): string {
	const answers = { [sheet]: { revisions: { [written]: 'yes' } } };
	return `Say so, or “no”, with --answers FILE: ${JSON.stringify(answers)}`;
}

// “Which day is “03/09/2025” under Date? Taken: 3 September 2025.”
function sayTaken({ asks, options, proposed, why }: Question): void {
	const taken = options.find(({ value }) => value === proposed);
	if (taken) say(`    ${asks} Taken: ${taken.label}. ${why ?? ''}`.trimEnd());
}

function countsOf({ rows, accepted, held, setAside }: UnderstoodSheet): string {
	const parts = [`${accepted.toLocaleString('en-GB')} sound`];
	if (held > 0) parts.push(`${held.toLocaleString('en-GB')} to mend`);
	if (setAside > 0) parts.push(`${setAside.toLocaleString('en-GB')} set aside`);
	return `${count(rows, 'row')}: ${parts.join(', ')}.`;
}

/** The message names file, row and column itself. */
function sayProblem({ message, fix }: Problem): void {
	say(`    ${message} ${fix}`.trimEnd());
}

function isError({ severity }: Problem): boolean {
	return severity === 'error';
}
