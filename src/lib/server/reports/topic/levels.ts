import type { Cell, Section, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { LadderLevel } from '#lib/server/evaluation/evaluation.ts';
import {
	inSentence,
	ladderTitle,
	levelNote,
	levelText
} from '../annual-evaluation/ladder-words.ts';
import { trainingClause } from '../clause-about.ts';
import { sourceOf } from '../place.ts';
import { share } from '../words/numbers.ts';
import type { Topic } from './topics-of.ts';

/** Guskey’s levels by name (METHOD 2.1): without training none of them is known. */
const NAMES = ['Reactions', 'Learning', 'Organisation support', 'Use', 'Outcomes'];

/** Takes a topic; gives its five levels of evidence, always all five, as one small table (METHOD 2.2). */
export function levels({ training, name }: Topic, disclosed: Disclosed): Section {
	const table: Pick<Table, 'title' | 'rows' | 'source'> = training
		? {
				title: ladderTitle(training),
				rows: training.ladder.map(row),
				source: sourceOf(disclosed, ['training'], trainingClause(disclosed))
			}
		: {
				title: `Without training on ${inSentence(name)} no level can be known`,
				rows: NAMES.map((level, at) => [
					{ text: `${at + 1}. ${level}` },
					{ text: 'No evidence' },
					{ text: '–' }
				])
			};
	return {
		id: 'levels',
		title: 'What came of it, level by level',
		blocks: [
			{
				kind: 'table',
				id: 'five-levels',
				subtitle:
					'Per cent of answers, one for each session attended. Each level rests on the one before.',
				columns: [
					{ key: 'level', label: 'Level' },
					{ key: 'result', label: 'Result' },
					{ key: 'answered', label: 'Answered' }
				],
				notes: [],
				...table
			}
		]
	};
}

function row(level: LadderLevel): Cell[] {
	const { responses, asked } = level;
	return [
		{ text: `${level.level}. ${level.name}` },
		{ text: levelText(level), note: levelNote(level) },
		{ text: responses === null || !asked ? '–' : share(responses, asked, 'asked') }
	];
}
