import type { Block, ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { LadderLevel, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';
import { sourceOf } from '../place.ts';
import { capital, fixed, inWords, list, many } from '../words/numbers.ts';
import { interval } from '../words/quantity.ts';
import { measureText } from '../words/figure.ts';
import { reachedFew, TOO_LITTLE } from './too-little.ts';

/** Per cent of answers from which we say that training was liked, and that most use it: words of ours, no target. */
const LIKED = 75;
const HALF = 50;

type Change = NonNullable<LadderLevel['change']>;

/** Takes a topic of training; gives the five levels, whether or not anything is known of each (METHOD 2.2). */
export function ladderChart(topic: TrainingTopic, disclosed: Disclosed): Block[] {
	const chart: ChartBlock = {
		kind: 'chart',
		id: `ladder-${topic.topic.toLowerCase().replaceAll('_', '-')}`,
		title: ladderTitle(topic),
		subtitle: `Five levels of evidence on ${topic.name} training, per cent of those who answered, ${disclosed.year.label}. n = ${topic.people} ${topic.people === 1 ? 'person' : 'people'} from ${many(topic.schools, 'school')}.`,
		alt: alt(topic),
		chart: {
			kind: 'ladder',
			levels: topic.ladder.map((level) => ({
				level: level.level,
				name: level.name,
				value: level.measure.unit === 'percent' ? level.measure.value : null,
				text: levelText(level),
				note: level.note
			}))
		},
		table: {
			kind: 'table',
			id: `ladder-${topic.topic.toLowerCase().replaceAll('_', '-')}-table`,
			title: `What is known of ${topic.name} training, level by level`,
			columns: [
				{ key: 'level', label: 'Level' },
				{ key: 'result', label: 'Result' },
				{ key: 'answers', label: 'Answers' }
			],
			rows: topic.ladder.map((level) => [
				{ text: `${level.level}. ${level.name}` },
				{ text: levelText(level) },
				{ text: level.note }
			]),
			notes: []
		},
		source: sourceOf(disclosed, 'training')
	};
	return reachedFew(topic) ? [TOO_LITTLE, chart] : [chart];
}

/** Takes a level; gives its result as printed: "8 of 9 answers (89%)", "up 1.3 points", "No evidence". */
export function levelText({ measure, change }: LadderLevel): string {
	if (measure.symbol === 'c') return 'Hidden to protect individuals';
	if (change) return learningText(measure, change);
	return measure.value === null ? 'No evidence' : measureText(measure);
}

/** How many scored higher, and by how much on average. */
function learningText(measure: LadderLevel['measure'], change: Change): string {
	const limits =
		change.low === null || change.high === null
			? ''
			: ` (${interval({ low: change.low, high: change.high })})`;
	const way = change.mean < 0 ? 'down' : 'up';
	const scores = `scores ${way} ${fixed(Math.abs(change.mean), 1)}${limits}, n = ${change.n}`;
	return capital(measure.value === null ? scores : `${measureText(measure)}; ${scores}`);
}

/** Takes a topic; gives how far up the ladder anything is known, in ten words or so. */
export function ladderTitle({ name, ladder }: TrainingTopic): string {
	const known = ladder.filter(
		(level) => levelText(level) !== 'No evidence' && level.measure.symbol !== 'c'
	);
	const used = known.find(({ level }) => level === 4);
	const liked = known.find(({ level }) => level === 1);
	if (known.length === 0) return `Nothing is known yet of what ${name} training brought`;
	const wasLiked = (liked?.measure.value ?? 0) >= LIKED;
	if (used) return usedTitle(name, used, wasLiked);
	if (wasLiked) return `${name} training was liked; its use is not known`;
	return `${name} training: ${inWords(known.length)} of five levels have evidence`;
}

function usedTitle(name: string, { measure }: LadderLevel, wasLiked: boolean): string {
	const few = (measure.value ?? 0) < HALF;
	const text = measureText(measure).replace(/ people| answers/, '');
	if (wasLiked && few) return `${name} training was liked; ${text} say they use it`;
	return `${name} training: ${text} say they use it`;
}

function alt({ ladder }: TrainingTopic): string {
	const known = ladder.filter((level) => levelText(level) !== 'No evidence');
	const empty = ladder.filter((level) => levelText(level) === 'No evidence');
	const read = known.map((level) => `${level.name}, ${levelText(level)}`).join('; ');
	const missing = empty.length > 0 ? ` Drawn empty: ${list(empty.map(({ name }) => name))}.` : '';
	return `Five rungs.${read ? ` ${read}.` : ''}${missing}`;
}
