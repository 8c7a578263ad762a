import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** Takes what is disclosed; gives what the words of the two pages mean. */
export function notes({ agreement }: Disclosed): Section {
	return {
		id: 'notes',
		title: 'Notes',
		wide: true,
		blocks: [
			{
				kind: 'prose',
				paragraphs: [],
				items: [
					`A promise is what the ${agreement.shortTitle} says its schools will do. One without evidence is not a broken one: nothing that shows it was sent.`,
					'Median school: the middle one when all are put in order.',
					'Strength of evidence: 1 is before and after alone, 2 beside a published figure, 3 beside like schools, 4 a trial. Only 4 shows a cause.',
					'Which spreadsheet rows stand behind each figure is in the annual evaluation.'
				]
			}
		]
	};
}
