import type { Block, Cell, Section } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { outcomeTitle } from '../annual-evaluation/outcome-words.ts';
import { TOO_LITTLE, tooLittle } from '../annual-evaluation/too-little.ts';
import { capital, many } from '../words/numbers.ts';
import { outcomeCell, symbolNotes } from '../words/quantity.ts';
import { STRENGTH_LABELS } from '../words/strength.ts';

/** Measures that two pages have room for. */
const MOST = 6;

/** Takes a school; gives what changed for its pupils beside the whole partnership’s, as far as each may be shown. */
export function pupils(school: School, disclosed: Disclosed): Section {
	const measures = measuresFor(school, disclosed);
	return {
		id: 'pupils',
		title: 'What changed for pupils',
		wide: true,
		blocks:
			measures.length > 0
				? [table(measures.slice(0, MOST), measures.length - MOST, school, disclosed)]
				: [NOTHING_YET]
	};
}

const NOTHING_YET: Block = {
	kind: 'prose',
	paragraphs: ['No outcomes for pupils of our school can be shown yet.']
};

/** Takes a school; gives the measures that apply to it, those with the strongest evidence of a change first. */
export function measuresFor({ id }: School, { outcomes }: Disclosed): OutcomeMeasure[] {
	return outcomes
		.filter((measure) => {
			const own = totalsOf(measure, id);
			return own.length > 0 && own.some(({ symbol }) => symbol !== 'z');
		})
		.toSorted((a, b) => (b.change?.strength ?? -1) - (a.change?.strength ?? -1));
}

function table(
	measures: OutcomeMeasure[],
	more: number,
	school: School,
	disclosed: Disclosed
): Block {
	const rows = measures.map((measure) => rowOf(measure, school, disclosed));
	return {
		kind: 'table',
		id: 'pupils-before-and-after',
		title: 'Our pupils, and those of all schools',
		columns: [
			{ key: 'measure', label: 'Measure' },
			{ key: 'ours-before', label: 'Our school: before', unit: 'percent' },
			{ key: 'ours-after', label: 'after', unit: 'percent' },
			{ key: 'all-before', label: 'All schools: before', unit: 'percent' },
			{ key: 'all-after', label: 'after', unit: 'percent' }
		],
		rows,
		notes: [
			...symbolNotes(rows),
			...(rows.flat().some(({ number }) => number !== undefined) ? [FEW] : []),
			...(more > 0
				? [
						`${capital(many(more, 'more measure is', 'more measures are'))} on our school’s own page in Accord, which “Schools” at the top of every page leads to.`
					]
				: [])
		]
	};
}

const FEW = 'In a small school one pupil moves a figure by several points.';

function rowOf(measure: OutcomeMeasure, { id }: School, disclosed: Disclosed): Cell[] {
	return [
		{ text: measure.name, note: known(measure, disclosed) },
		...beforeAndAfter(totalsOf(measure, id), measure),
		...beforeAndAfter(totalsOf(measure, null), measure)
	];
}

/** What may be said of all schools together, in words that the strength of its evidence allows (METHOD 2.7). */
function known(measure: OutcomeMeasure, disclosed: Disclosed): string {
	const strength = measure.change?.strength ?? 0;
	const rating = `Strength of evidence ${strength} of 4 (${STRENGTH_LABELS[strength].toLowerCase()}).`;
	if (tooLittle(disclosed, measure.topic)) return `${TOO_LITTLE.text} ${rating}`;
	return `${outcomeTitle(measure, disclosed)}. ${rating}`;
}

function beforeAndAfter(cells: OutcomeCell[], { unit }: OutcomeMeasure): Cell[] {
	return (['baseline', 'followup'] as const).map((point) =>
		outcomeCell(
			cells.find((cell) => cell.point === point),
			unit
		)
	);
}

/** Of one school, or of all together. */
function totalsOf({ cells }: OutcomeMeasure, school: string | null): OutcomeCell[] {
	const level = school === null ? 'Partnership' : 'School';
	return cells.filter(
		(cell) => cell.level === level && cell.school === school && cell.breakdown === 'Total'
	);
}
