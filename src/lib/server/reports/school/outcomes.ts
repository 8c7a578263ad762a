import type { Block, Cell, Section, Table } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { slug } from '../annual-evaluation/outcome-chart.ts';
import { outcomeClause } from '../clause-about.ts';
import { sourceOf } from '../place.ts';
import { numberCell, outcomeCell, symbolNotes } from '../words/quantity.ts';
import { countsRounded } from '../words/rounding-notes.ts';

/** Takes a school; gives its pupils’ outcomes by group, where they may be shown, beside the partnership’s. */
export function schoolOutcomes(school: School, disclosed: Disclosed): Section {
	const tables = disclosed.outcomes.flatMap((measure) => table(measure, school, disclosed));
	const blocks = [...sourceLast(tables, disclosed), ...inapplicable(school, disclosed)];
	return {
		id: 'outcomes',
		title: 'Outcomes for its pupils',
		...(isSmall(school, disclosed) ? { intro: SMALL_NUMBERS } : {}),
		blocks: blocks.length > 0 ? blocks : [nothingYet()]
	};
}

function nothingYet(): Block {
	return {
		kind: 'prose',
		paragraphs: [
			'No outcomes for this school can be shown here. A sheet of outcomes brings them: for each group, how many pupils there were and how many reached the measure, before and after.'
		]
	};
}

/** An infant school has no key stage 2: named in one line instead of a table of symbols. */
function inapplicable({ id }: School, { outcomes }: Disclosed): Block[] {
	const names = outcomes.flatMap(({ name, cells }) => {
		const own = cells.filter((cell) => cell.school === id);
		return own.length > 0 && !applies(own) ? [name] : [];
	});
	if (names.length === 0) return [];
	return [{ kind: 'prose', paragraphs: [`Not applicable to this school: ${names.join('; ')}.`] }];
}

function applies(own: OutcomeCell[]): boolean {
	return own.some(({ symbol }) => symbol !== 'z');
}

/** All come from the same spreadsheets, which are named once. */
function sourceLast(tables: Table[], disclosed: Disclosed): Table[] {
	const source = sourceOf(disclosed, ['outcomes'], outcomeClause(disclosed));
	return tables.map((table, at) => (at === tables.length - 1 ? { ...table, source } : table));
}

function table(measure: OutcomeMeasure, school: School, disclosed: Disclosed): Table[] {
	const own = measure.cells.filter((cell) => cell.school === school.id);
	if (own.length === 0 || !applies(own)) return [];
	const all = measure.cells.filter(
		(cell) => cell.level === 'Partnership' && cell.breakdown === 'Total'
	);
	const groups = [...new Set(own.map((cell) => cell.breakdown))];
	const rows = [
		...groups.map((group) =>
			row(
				group === 'Total' ? 'All its pupils' : group,
				own.filter((cell) => cell.breakdown === group),
				measure
			)
		),
		row('The whole partnership', all, measure)
	];
	return [
		{
			kind: 'table',
			id: `outcomes-${slug(measure)}`,
			title: measure.name,
			columns: [
				{ key: 'group', label: 'Group' },
				{ key: 'before', label: 'Before', unit: measure.unit },
				{ key: 'after', label: 'After', unit: measure.unit },
				{ key: 'pupils', label: 'Pupils at follow-up', unit: 'count' }
			],
			rows,
			notes: [...symbolNotes(rows), ...countsRounded(disclosed)]
		}
	];
}

function row(label: string, cells: OutcomeCell[], { unit }: OutcomeMeasure): Cell[] {
	const at = (point: OutcomeCell['point']) => cells.find((cell) => cell.point === point);
	const [before, after] = [at('baseline'), at('followup')];
	return [
		{ text: label },
		outcomeCell(before, unit),
		outcomeCell(after, unit),
		numberCell(after?.denominator ?? after?.n ?? null, 'count', after?.symbol)
	];
}

/** METHOD 4.3: below this one pupil more or less moves the figure by more than three points. */
const SMALL = 30;

const SMALL_NUMBERS = 'Where there are few pupils, one of them moves the figure by several points.';

function isSmall({ id }: School, { outcomes }: Disclosed): boolean {
	const own = outcomes.flatMap(({ cells }) => cells.filter((cell) => cell.school === id));
	return own.some(({ n, denominator }) => (denominator ?? n ?? SMALL) < SMALL);
}
