import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { completeness, stillMissing } from './checklist.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what its words and signs mean. */
export function topicNotes(topic: Topic, disclosed: Disclosed): Section {
	const hasMonths = topic.outcomes.some(({ change }) => change?.months);
	return {
		id: 'notes',
		title: 'Notes',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [],
				items: [
					complete(topic, disclosed),
					'Strength of evidence runs from 0, none, to 4. 1 is before and after only; 2 beside the county or England; 3 beside schools alike at the start; 4 by lot.',
					'95% interval: where the true figure may well lie, given how many pupils and schools it rests on.',
					'The five levels are Guskey’s: each is needed for the next and doesn’t bring it about.',
					...(hasMonths
						? [
								'Months of progress: the Education Endowment Foundation’s Toolkit scale, indicative only.'
							]
						: [
								'No months of progress are given: they need attainment and a comparison group whose pupils were followed.'
							])
				]
			}
		]
	};
}

function complete(topic: Topic, disclosed: Disclosed): string {
	const missing = stillMissing(topic, disclosed);
	return `This report has ${completeness(topic, disclosed)}.${missing ? ` Still missing: ${missing}.` : ''}`;
}
