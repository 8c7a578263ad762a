import type { Filters } from '#lib/document/filters.ts';
import type { Block, Section, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { commentaries } from '../commentary.ts';
import { claimable } from '../topic/best-rating.ts';
import { topicsTable } from '../topic/which-topic.ts';
import { numberCell, symbolNotes } from '../words/quantity.ts';
import { gapTable } from './gap-table.ts';
import { isJudged, judgedFirst } from './judged.ts';
import { ladderChart } from './ladder-chart.ts';
import { outcomeChart } from './outcome-chart.ts';
import { schoolsChart } from './schools-chart.ts';
import { TOO_LITTLE, tooLittle } from './too-little.ts';

/** Takes what is disclosed; gives training level by level and pupils’ outcomes, with how far the evidence carries. */
export function whatDifference(disclosed: Disclosed, filters: Filters): Section {
	const training = disclosed.training.filter(
		({ topic }) => !filters.topic || topic === filters.topic
	);
	const outcomes = disclosed.outcomes.filter(
		(measure) =>
			(!filters.topic || measure.topic === filters.topic) && !isToldElsewhere(measure, disclosed)
	);
	const topics = filters.topic ? null : topicsTable(disclosed);
	const blocks: Block[] = [
		...(topics ? [topics] : []),
		...trainingTable(training),
		...training.flatMap((topic) => ladderChart(topic, disclosed)),
		...judgedFirst(outcomes, disclosed).flatMap((measure) => [
			...(tooLittle(disclosed, measure.topic) ? [TOO_LITTLE] : []),
			outcomeChart(measure, disclosed),
			// School by school only what is judged; the rest is on each school’s own page.
			...(isJudged(measure, disclosed) ? schoolsChart(measure, disclosed, filters) : [])
		]),
		...gapTable(outcomes, disclosed)
	];
	return {
		id: 'what-difference',
		title: 'What difference it made',
		intro:
			'From what people thought of the training to what changed for pupils. Each step rests on the one before; none proves the next.',
		blocks: [
			...(blocks.length > 0 ? blocks : [nothingYet()]),
			...inTheirWords(outcomes, training.length > 0, disclosed)
		]
	};
}

/** Staffing has no cells of the partnership: a chart would deny the change that its promise is judged by. */
function isToldElsewhere({ measure, change }: OutcomeMeasure, { findings }: Disclosed): boolean {
	const key = `staffing-change:${measure}`;
	return change === null && findings.some((finding) => finding.key === key);
}

function trainingTable(topics: Disclosed['training']): Table[] {
	if (topics.length === 0) return [];
	const rows = topics.map((topic) => [
		{ text: topic.name },
		numberCell(topic.sessions, 'count'),
		numberCell(topic.placesOffered, 'count'),
		numberCell(topic.attended, 'count'),
		numberCell(topic.people, 'count'),
		numberCell(topic.schools, 'count'),
		numberCell(topic.hours, 'hours')
	]);
	return [
		{
			kind: 'table',
			id: 'training',
			title: 'Training held together',
			columns: [
				{ key: 'topic', label: 'Topic' },
				{ key: 'sessions', label: 'Sessions', unit: 'count' },
				{ key: 'places', label: 'Places offered', unit: 'count' },
				{ key: 'attended', label: 'Places taken', unit: 'count' },
				{ key: 'people', label: 'People', unit: 'count' },
				{ key: 'schools', label: 'Schools', unit: 'count' },
				{ key: 'hours', label: 'Hours attended', unit: 'hours' }
			],
			rows,
			notes: symbolNotes(rows)
		}
	];
}

/** The author of a claim owes the reader the other explanations (METHOD 12.4). */
function inTheirWords(outcomes: OutcomeMeasure[], trained: boolean, disclosed: Disclosed): Block[] {
	const strength = claimable(outcomes, disclosed);
	return commentaries(
		disclosed,
		'annual-evaluation',
		{
			id: 'what-it-means',
			heading: 'What it means',
			asks: 'Say what the year meant for pupils and schools: what was hoped for, what is seen, and what surprised you.',
			required: trained || outcomes.length > 0,
			strength
		},
		{
			id: 'what-else',
			heading: 'What else might explain it',
			asks: 'Say what else could explain what changed for pupils. Think of another year group, other programmes in the schools, staff who came or left, and how pupils were assessed.',
			required: outcomes.length > 0,
			strength
		}
	);
}

function nothingYet(): Block {
	return {
		kind: 'prose',
		paragraphs: [
			'Here you will see, for each topic of training, what people thought of it, what they learned, whether their school supported it, whether they used it, and what changed for pupils.',
			'Two spreadsheets bring it: a register of training, with ratings where people gave them, and a sheet of outcomes with a starting point and a follow-up for each group of pupils.'
		]
	};
}
