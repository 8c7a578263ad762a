import type { Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { list } from '../words/numbers.ts';
import { partsOf } from './parts.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives how complete its report is, and what would bring each part that is missing. */
export function checklist(topic: Topic, disclosed: Disclosed): Table {
	return {
		kind: 'table',
		id: 'parts',
		title: `This report has ${completeness(topic, disclosed)}`,
		columns: [
			{ key: 'part', label: 'Part' },
			{ key: 'present', label: 'There?' },
			{ key: 'wants', label: 'What would bring it' }
		],
		rows: partsOf(topic, disclosed).map(({ name, present, wants }) => [
			{ text: name.charAt(0).toUpperCase() + name.slice(1) },
			{ text: present ? 'Yes' : 'Not yet' },
			{ text: present ? '–' : wants }
		]),
		notes: []
	};
}

/** Takes a topic; gives "7 of its 8 parts". */
export function completeness(topic: Topic, disclosed: Disclosed): string {
	const parts = partsOf(topic, disclosed);
	const there = parts.filter(({ present }) => present).length;
	return there === parts.length
		? `all its ${parts.length} parts`
		: `${there} of its ${parts.length} parts`;
}

/** Takes a topic; gives the names of the parts that are still missing: "the aim and the next action". */
export function stillMissing(topic: Topic, disclosed: Disclosed): string {
	return list(
		partsOf(topic, disclosed)
			.filter(({ present }) => !present)
			.map(({ name }) => name)
	);
}
