import { together, type Answers, type Corrections } from '#lib/server/intake/answers.ts';
import { remember, type Remembered } from '#lib/server/intake/remembered.ts';
import type { Corrected } from '#lib/server/ledger/entries.ts';
import type { Mended, Upload } from '#lib/server/ledger/uploads.ts';

/** What was said of an upload’s sheets and mended in them, by sheet. */
export interface Mending {
	answers: Record<string, Answers>;
	corrections: Record<string, Corrections>;
}

/** Takes what was said of all of a partnership’s sheets; gives what to remember of it. */
export function rememberedOf(uploads: Upload[]): Remembered {
	const said = uploads.flatMap(({ mended }) => mended).sort((one, other) => one.seq - other.seq);
	return remember(answersGiven(said));
}

/** True where something was said or mended that has not been accepted yet. */
export function mendedSince({ mended, accepted }: Upload): boolean {
	return mended.some(({ seq }) => seq > (accepted?.seq ?? 0));
}

/** Takes an upload; gives what was said and mended up to the place of its acceptance, or, with `now`, up to today. */
export function mendingOf({ mended, accepted }: Upload, when: 'as accepted' | 'now'): Mending {
	const last = when === 'now' ? Infinity : (accepted?.seq ?? Infinity);
	const steps = mended.filter(({ seq }) => seq < last);
	const sheets = [...new Set(steps.map(({ sheet }) => sheet))];
	return {
		answers: Object.fromEntries(sheets.map((sheet) => [sheet, answersOf(of(steps, sheet))])),
		corrections: Object.fromEntries(sheets.map((sheet) => [sheet, correctionsOf(of(steps, sheet))]))
	};
}

function of(steps: Mended[], wanted: string): Mended[] {
	return steps.filter(({ sheet }) => sheet === wanted);
}

function answersOf(steps: Mended[]): Answers {
	return together(answersGiven(steps));
}

// Of an erased file nothing is known any more.
function answersGiven(steps: Mended[]): Answers[] {
	const given = steps.flatMap((step) => (step.kind === 'answered' ? [step.answers] : []));
	return given.filter((answers) => answers !== null) as Answers[];
}

// The last that was written in a cell is what stands there.
function correctionsOf(steps: Mended[]): Corrections {
	const cells = new Map<string, Corrected['cells'][number]>();
	const leftOut = new Set<number>();
	for (const step of steps) {
		if (step.kind !== 'corrected') continue;
		for (const cell of step.cells) cells.set(`${cell.row} ${cell.column}`, cell);
		for (const row of step.leftOut) leftOut.add(row);
		for (const row of step.takenBackIn) leftOut.delete(row);
	}
	return {
		cells: [...cells.values()].flatMap(({ row, column, value }) =>
			value === null ? [] : [{ row, column, value }]
		),
		leftOut: [...leftOut].sort((one, other) => one - other)
	};
}
