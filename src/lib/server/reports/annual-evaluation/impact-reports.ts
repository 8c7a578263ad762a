import { reportHref, topicReport } from '#lib/document/addresses.ts';
import type { Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { placeOf } from '../place.ts';
import { stillMissing } from '../topic/checklist.ts';
import { partsOf } from '../topic/parts.ts';
import { topicsOf } from '../topic/topics-of.ts';
import { capital, outOf } from '../words/numbers.ts';

/** Takes what is disclosed; gives how complete the impact report of each topic is (METHOD 8.3, clause 5.1), or nothing where there is none. */
export function impactReports(disclosed: Disclosed): Table[] {
	const topics = topicsOf(disclosed);
	if (topics.length === 0) return [];
	const parts = topics.map((topic) => partsOf(topic, disclosed));
	const complete = parts.filter((of) => of.every(({ present }) => present)).length;
	return [
		{
			kind: 'table',
			id: 'impact-reports',
			title: titleOf(complete, topics.length),
			columns: [
				{ key: 'topic', label: 'Topic' },
				{ key: 'parts', label: 'Parts there' },
				{ key: 'missing', label: 'Still missing' }
			],
			rows: topics.map((topic, at) => [
				{ text: topic.name, href: reportHref(placeOf(disclosed), topicReport(topic.code)) },
				{ text: `${parts[at]!.filter(({ present }) => present).length} of ${parts[at]!.length}` },
				{ text: capital(stillMissing(topic, disclosed) || 'nothing') }
			]),
			notes: [`The parts: ${parts[0]!.map(({ name }) => name).join('; ')}.`]
		}
	];
}

function titleOf(complete: number, all: number): string {
	if (complete === 0) return 'No impact report has all its parts yet';
	if (complete === all) return 'Every impact report has all its parts';
	return `${capital(outOf(complete, all))} impact reports ${complete === 1 ? 'has all its' : 'have all their'} parts`;
}
