import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound } from '../../share-found.ts';

/** What respondents are called, where they are not people. */
const CALLED: Record<string, string> = { boards: 'governing boards asked' };

/** How many of those asked answered the year’s last survey (METHOD 9, M10, and 5.12). */
export const surveyResponse = indicator({
	name: 'survey-response',
	settings: z.strictObject({ group: z.string() }),
	row: z.object({ answered: z.number().nullable(), invited: z.number().nullable() }),
	find({ answered, invited }, { settings, ...given }) {
		return shareFound(
			invited === null
				? { numerator: null, denominator: null }
				: { numerator: answered, denominator: invited },
			{
				counts: CALLED[settings.group] ?? 'people asked',
				did: 'answered the last survey',
				about: 'how many answered a survey, of how many asked',
				wants: `A survey of the group “${settings.group}” with how many were asked.`
			},
			given
		);
	}
});
