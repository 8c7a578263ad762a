import { dateInWords } from '#lib/calendar/words.ts';
import type { Block, Cell, Section, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { ownReports } from '../offered.ts';
import { exitTriggersOf, type Trigger } from './exit-triggers.ts';
import { datesOnly, found, stateCell, why, withNote, words } from './found.ts';

/** Takes what is disclosed; gives what would end the arrangement early, and what it stands on. */
export function holding(disclosed: Disclosed): Section {
	return {
		id: 'is-it-holding',
		title: 'Is it holding?',
		intro:
			'What the contract says would end the arrangement early. A trigger that is met decides nothing by itself: the two governing bodies do.',
		blocks: [...kept(disclosed), ...triggers(disclosed), structure(disclosed)]
	};
}

function kept(disclosed: Disclosed): Block[] {
	if (!datesOnly(disclosed)) return [];
	const text = `The figures are about two schools and one head, so they stay with the joint committee. Its members sign in to Accord, find them and what they wrote under ${whereItIs(disclosed)}, and print that page for their table. Here are states and dates.`;
	return [{ kind: 'banner', text }];
}

/** In words: an address without its host leads nowhere on paper, and a file is the same wherever it is made. */
function whereItIs({ agreement, partnership, year }: Disclosed): string {
	const labels = ownReports(agreement).map(({ label }) => `“${label}”`);
	return [partnership.name, year.label, ...labels].join(', ');
}

function triggers(disclosed: Disclosed): Block[] {
	const list = exitTriggersOf(disclosed);
	if (list.length === 0)
		return [
			words(
				'No triggers are written down. They stand in the partnership’s file, each with its measure and its threshold.'
			)
		];
	const withFigures = !datesOnly(disclosed);
	const table: Table = {
		kind: 'table',
		id: 'exit-triggers',
		title: 'Exit triggers',
		subtitle: `In the words of the contract, as at ${dateInWords(disclosed.asAt)}.`,
		columns: [
			{ key: 'trigger', label: 'Trigger' },
			{ key: 'standing', label: 'Met?' },
			...(withFigures ? [{ key: 'figure', label: 'Figure' }] : [])
		],
		rows: list.map((trigger) => triggerRow(trigger, withFigures)),
		notes: ['A figure of fewer than five answers trips nothing, because nobody may see it.']
	};
	return [table];
}

function triggerRow(
	{ words, reference, standing, figure, threshold, href }: Trigger,
	withFigures: boolean
): Cell[] {
	const note = [reference, standing === 'Met' ? 'For both governing bodies to consider' : '']
		.filter(Boolean)
		.join('. ');
	return [
		withNote(words, note),
		{ text: ASKED.get(standing) ?? standing },
		...(withFigures ? [{ text: figure, note: threshold, ...(href ? { href } : {}) }] : [])
	];
}

/** “Not met” is bad news of a promise and good news of a trigger, so the column answers its question. */
const ASKED = new Map(Object.entries({ Met: 'Yes', 'Not met': 'No' }));

/** What makes it a management partnership and no federation. */
function structure(disclosed: Disclosed): Table {
	const facts: [string, string, string][] = [
		['S2', 'own-boards', 'Each school keeps its own governing body'],
		['S3', 'record-done', 'There is a contract'],
		['S4', 'contract-term', 'It is for a stated time'],
		['T1', 'meetings-held', 'A joint committee of governors oversees it'],
		['T3', 'exit-strategy', 'There is an exit strategy']
	];
	return {
		kind: 'table',
		id: 'structure',
		title: 'What it stands on',
		columns: [
			{ key: 'fact', label: 'What there should be' },
			{ key: 'state', label: 'State' }
		],
		rows: facts.flatMap(([clause, key, text]) => {
			const finding = found(disclosed, clause, key);
			return finding ? [[withNote(text, why(finding)), stateCell(finding, disclosed)]] : [];
		}),
		notes: []
	};
}
