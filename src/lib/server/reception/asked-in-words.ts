import { DATASETS } from '#lib/server/datasets/index.ts';
import type { Part } from '#lib/server/intake/ask/question.ts';
import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import { shapesOf } from '#lib/server/intake/recognise/shape.ts';
import { aboutOf } from './answering.ts';

/** What a page shows of a sheet to its sender for choosing a header: so much and no more. */
const SHOWN = { rows: 12, columns: 8, characters: 24 };

export interface Looker {
	/** True where whoever sent it looks at it. */
	isSender: boolean;
	/** True where they may let its rows count. */
	mayAccept: boolean;
}

/**
 * Takes a sheet, whether its sender looks at it and whether they may accept it; gives its questions as a page asks them, and its first
 * rows, cut short. What may name people is for the sender’s eyes alone.
 */
export function askedOf(sheet: UnderstoodSheet, { isSender, mayAccept }: Looker) {
	const { headerRow } = sheet;
	const beginning = isSender ? sheet.beginning : [];
	const questions = sheet.questions.filter(({ part }) =>
		part === 'revisions' ? mayAccept : isSender || !NAMES_PEOPLE.includes(part)
	);
	return {
		/** The row of headings, or the one that may be it. */
		likelyHeader: headerRow ?? likelyHeader(beginning),
		questions: questions.map((question) => ({ ...question, about: aboutOf(question) })),
		beginning: beginning.slice(0, SHOWN.rows).map((cells) => cells.slice(0, SHOWN.columns).map(cut))
	};
}

const NAMES_PEOPLE: Part[] = ['people', 'belongs'];

/** The kinds of sheet that there are, and what their columns may be. */
export function kindsOfSheet() {
	return DATASETS.map((dataset) => {
		const columns = shapesOf(dataset).flatMap(({ columns }) => columns);
		const fields = new Map(columns.map(({ name, title }) => [name, title]));
		return {
			name: dataset.name,
			title: dataset.title,
			fields: [...fields].map(([name, title]) => ({ name, title }))
		};
	});
}

function cut(cell: string): string {
	const { characters } = SHOWN;
	return cell.length > characters ? `${cell.slice(0, characters - 1)}…` : cell;
}

// Headings fill their row, and titles above them don't.
function likelyHeader(beginning: string[][]): number {
	const filled = beginning
		.slice(0, SHOWN.rows)
		.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
	return filled.indexOf(Math.max(...filled)) + 1;
}
