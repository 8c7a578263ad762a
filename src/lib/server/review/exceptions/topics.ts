import type { Exception, Seen } from './exceptions.ts';
import { howItStands } from './records.ts';

/** Takes a finding that counts areas of work; gives those of which no row counts. */
export function topicsNotCounted({ finding, rows, counts, disclosed }: Seen): Exception[] {
	if (finding.measure.counts !== 'areas') return [];
	const areas = Map.groupBy(
		rows.filter(({ cells }) => cells.topic_code),
		({ cells }) => String(cells.topic_code)
	);
	return [...areas]
		.filter(([, own]) => !own.some(counts))
		.map(([code, own]) => ({
			what: topicName(code, disclosed),
			how: howItStands(own.find(({ cells }) => cells.status) ?? own[0]!)
		}));
}

/** Takes a topic’s code; gives its name in the agreement. */
export function topicName(code: string, { agreement }: Seen['disclosed']): string {
	return agreement.topics.find((topic) => topic.code === code)?.name ?? code;
}
