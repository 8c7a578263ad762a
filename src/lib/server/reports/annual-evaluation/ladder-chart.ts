import type { Block, ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { LadderLevel, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';
import { sourceOf } from '../place.ts';
import { fixed, inWords, list, many } from '../words/numbers.ts';
import { measureText } from '../words/figure.ts';
import { reachedFew, TOO_LITTLE } from './too-little.ts';

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
	if (change) {
		const limits =
			change.low === null || change.high === null
				? ''
				: `, 95% interval ${fixed(change.low, 1)} to ${fixed(change.high, 1)}`;
		const way = change.mean < 0 ? 'down' : 'up';
		return `Scores ${way} ${fixed(Math.abs(change.mean), 1)}${limits}, n = ${change.n}`;
	}
	return measure.value === null ? 'No evidence' : measureText(measure);
}

/** Takes a topic; gives how far up the ladder anything is known, in ten words or so. */
export function ladderTitle({ name, ladder }: TrainingTopic): string {
	const known = ladder.filter(
		(level) => levelText(level) !== 'No evidence' && level.measure.symbol !== 'c'
	);
	const used = known.find(({ level }) => level === 4);
	const liked = known.find(({ level }) => level === 1);
	if (known.length === 0) return `Nothing is known yet of what ${name} training brought`;
	if (used) return `${name}: ${measureText(used.measure)} put the training to use`;
	if (liked && (liked.measure.value ?? 0) >= 75)
		return `${name} training was liked; its use is not known`;
	return `${name} training: ${inWords(known.length)} of five levels have evidence`;
}

function alt({ ladder }: TrainingTopic): string {
	const known = ladder.filter((level) => levelText(level) !== 'No evidence');
	const empty = ladder.filter((level) => levelText(level) === 'No evidence');
	const read = known.map((level) => `${level.name}, ${levelText(level)}`).join('; ');
	const missing = empty.length > 0 ? ` Drawn empty: ${list(empty.map(({ name }) => name))}.` : '';
	return `Five rungs.${read ? ` ${read}.` : ''}${missing}`;
}
