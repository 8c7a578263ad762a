import { dateInWords } from '#lib/calendar/words.ts';
import type { Section } from '#lib/document/report.ts';
import type { DisclosedOwnSchool } from '#lib/server/disclosure/own-school.ts';
import { capital, many, share } from '../words/numbers.ts';

/** Takes what surveys say of a school; gives its people’s answers, as far as enough of them answered, or nothing where nobody was asked. */
export function ownAnswers({ answers, answersHidden }: DisclosedOwnSchool): Section[] {
	if (answers.length + answersHidden === 0) return [];
	return [
		{
			id: 'answers',
			title: 'What its people said',
			...(answersHidden > 0 ? { intro: hiddenWords(answersHidden) } : {}),
			blocks:
				answers.length === 0
					? []
					: [
							{
								kind: 'table',
								id: 'answers-of-the-school',
								title: 'Answers of 4 or 5 in surveys',
								columns: [
									{ key: 'question', label: 'Question' },
									{ key: 'who', label: 'Who answered' },
									{ key: 'positive', label: 'Answered 4 or 5' },
									{ key: 'date', label: 'Survey of' }
								],
								rows: answers.map(({ question, group, valid, positive, date }) => [
									{ text: capital(question.toLowerCase().replaceAll('_', ' ')) },
									{ text: capital(group.replaceAll(/[_-]/g, ' ')) },
									{ text: share(positive, valid, 'answers') },
									{ text: dateInWords(date) }
								]),
								notes: []
							}
						]
		}
	];
}

function hiddenWords(count: number): string {
	return `Answers to ${many(count, 'question')} are hidden because few people answered, at this school or at another.`;
}
