import type { Block, ChartBlock } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { TrainingTopic } from '#lib/server/evaluation/evaluation.ts';
import { trainingClause } from '../clause-about.ts';
import { sourceOf } from '../place.ts';
import { list, many } from '../words/numbers.ts';
import { hasEvidence, inSentence, ladderTitle, levelNote, levelText } from './ladder-words.ts';
import { reachedFew, TOO_LITTLE } from './too-little.ts';

/** Takes a topic of training; gives the five levels, whether or not anything is known of each (METHOD 2.2). */
export function ladderChart(topic: TrainingTopic, disclosed: Disclosed): Block[] {
	const id = `ladder-${topic.topic.toLowerCase().replaceAll('_', '-')}`;
	const chart: ChartBlock = {
		kind: 'chart',
		id,
		title: ladderTitle(topic),
		subtitle: `Five levels of evidence, per cent of answers, one for each session attended, ${disclosed.year.label}. n = ${topic.people} ${topic.people === 1 ? 'person' : 'people'} from ${many(topic.schools, 'school')}.`,
		alt: alt(topic),
		chart: {
			kind: 'ladder',
			levels: topic.ladder.map((level) => ({
				level: level.level,
				name: level.name,
				value: level.measure.unit === 'percent' ? level.measure.value : null,
				text: levelText(level),
				known: hasEvidence(level),
				note: levelNote(level)
			}))
		},
		table: table(topic, id),
		source: sourceOf(disclosed, ['training'], trainingClause(disclosed))
	};
	return reachedFew(topic) ? [TOO_LITTLE, chart] : [chart];
}

function table({ name, ladder }: TrainingTopic, id: string): ChartBlock['table'] {
	return {
		kind: 'table',
		id: `${id}-table`,
		title: `What is known of ${inSentence(name)} training, level by level`,
		columns: [
			{ key: 'level', label: 'Level' },
			{ key: 'result', label: 'Result' },
			{ key: 'answers', label: 'What it rests on' }
		],
		rows: ladder.map((level) => [
			{ text: `${level.level}. ${level.name}` },
			{ text: levelText(level) },
			{ text: levelNote(level) }
		]),
		notes: []
	};
}

function alt({ ladder }: TrainingTopic): string {
	const known = ladder.filter(hasEvidence);
	const empty = ladder.filter((level) => !hasEvidence(level));
	const read = known.map((level) => `${level.name}, ${levelText(level)}`).join('; ');
	const missing = empty.length > 0 ? ` Drawn empty: ${list(empty.map(({ name }) => name))}.` : '';
	return `Five rungs.${read ? ` ${read}.` : ''}${missing}`;
}
