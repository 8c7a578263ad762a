import type { Block, ChartBlock, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { commentaries } from '../commentary.ts';
import { schoolName } from '../schools.ts';
import { percent } from '../words/numbers.ts';
import { numberCell, symbolNotes } from '../words/quantity.ts';
import { claim, STRENGTH_LABELS } from '../words/strength.ts';
import { detail, orWants, found, sourceOfFinding, words } from './found.ts';

/** Takes what is disclosed; gives what pupils’ outcomes say: years together, small schools elsewhere beside them. */
export function outcomes(disclosed: Disclosed): Section {
	const finding = found(disclosed, 'D1', 'rolling-outcome');
	return {
		id: 'outcomes',
		title: 'What the pupils’ outcomes say',
		intro:
			'It is to bring clear benefits for the students. With so few pupils one more or less moves a year by many points, so three years are put together.',
		blocks: [
			...orWants([finding], finding ? blocks(finding, disclosed) : []),
			...commentaries(disclosed, 'management-partnership', {
				id: 'what-it-means',
				heading: 'What it means',
				asks: 'Say what the year meant for the pupils and staff of both schools, and what else could explain what changed.',
				required: true,
				strength: finding?.strength ?? 0
			})
		]
	};
}

function blocks(finding: Finding, disclosed: Disclosed): Block[] {
	const parts = finding.parts ?? [];
	if (finding.measure.value === null || parts.length === 0) return [];
	const strength = finding.strength ?? 0;
	return [words(claim(finding.reason, strength)), chart(finding, parts, disclosed)];
}

function chart(finding: Finding, parts: Part[], disclosed: Disclosed): ChartBlock {
	const rating = finding.strength ?? 0;
	const rows = parts.map((part) => rowOf(part, disclosed));
	return {
		kind: 'chart',
		id: 'rolling-outcome',
		title: title(finding),
		subtitle: `Pupils at the expected standard in reading, writing and maths, per cent, the last three years together beside the years before. n = ${finding.measure.denominator} pupils in the last three years.`,
		alt: rows.map(({ label, text }) => `${label}: ${text}`).join('; ') + '.',
		chart: {
			kind: 'dumbbell',
			unit: 'percent',
			beforeLabel: 'The years before',
			afterLabel: 'The last three years',
			rows
		},
		table: tableOf(parts, disclosed),
		source: sourceOfFinding(finding, disclosed),
		strength: {
			rating,
			label: STRENGTH_LABELS[rating],
			reason: 'other pupils each year, and only two schools'
		},
		notes: ['Nobody was assessed in 2020 and 2021, so the years before can be fewer than three.']
	};
}

function title({ reason }: Finding): string {
	if (reason.includes('no clear change')) return 'No clear change in what pupils reach';
	if (reason.includes('rose')) return 'More pupils reached the standard than in the years before';
	return reason.includes('fell')
		? 'Fewer pupils reached the standard than in the years before'
		: 'What pupils reached over three years';
}

function rowOf(part: Part, disclosed: Disclosed) {
	const [before, after] = [detail(part, 'before'), part.measure?.value ?? null];
	const said = (value: number | null) => (value === null ? 'not known' : percent(value, null));
	return {
		label: nameOf(part, disclosed),
		before,
		after,
		low: null,
		high: null,
		text: `${said(before)} to ${said(after)}`,
		role: part.school ? ('school' as const) : ('comparator' as const),
		small: (part.measure?.denominator ?? 0) < 30
	};
}

function tableOf(parts: Part[], disclosed: Disclosed): ChartBlock['table'] {
	const rows = parts.map((part) => [
		{ text: nameOf(part, disclosed) },
		numberCell(detail(part, 'before'), 'percent', part.measure?.symbol),
		numberCell(part.measure?.value ?? null, 'percent', part.measure?.symbol),
		numberCell(part.measure?.denominator ?? null, 'count', part.measure?.symbol)
	]);
	return {
		kind: 'table',
		id: 'rolling-outcome-table',
		title: 'Pupils at the expected standard, years together',
		columns: [
			{ key: 'who', label: 'Who' },
			{ key: 'before', label: 'The years before', unit: 'percent' },
			{ key: 'after', label: 'The last three years', unit: 'percent' },
			{ key: 'pupils', label: 'Pupils in the last three years', unit: 'count' }
		],
		rows,
		notes: symbolNotes(rows)
	};
}

function nameOf({ school, label }: Part, disclosed: Disclosed): string {
	return school ? schoolName(disclosed, school) : label;
}
