import type { Section } from '#lib/document/report.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what its words and signs mean. */
export function topicNotes({ outcomes }: Topic): Section {
	const hasMonths = outcomes.some(({ change }) => change?.months);
	return {
		id: 'notes',
		title: 'Notes',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [],
				items: [
					'Strength of evidence: 0 none, 1 before and after only, 2 beside the county or England, 3 beside schools alike at the start, 4 by lot. It drops where pupils were lost, schools are few, marking was by judgement or the measure changed.',
					'95% interval: where the true figure may well lie, given how many pupils and schools it rests on.',
					'The five levels are Guskey’s: success at one is needed for the next and doesn’t bring it about.',
					...(hasMonths
						? [
								'Months of progress: the Education Endowment Foundation’s Toolkit scale, indicative only.'
							]
						: [
								'No months of progress are given: they need attainment, a comparison group of 30 pupils in two schools or more, and pupils who were followed.'
							])
				]
			}
		]
	};
}
