import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { fixed, many } from '../words/numbers.ts';
import { quantity } from '../words/quantity.ts';
import type { Topic } from './topics-of.ts';

/** METHOD 2.3’s default chain, in a line. */
const AFTER = 'adults who know more and work differently → pupils whose outcomes change';

/** Takes a topic; gives the line from what was put in to what should come of it, with what it takes for granted. */
export function howItWorks({ training }: Topic, { agreement }: Disclosed): Section {
	return {
		id: 'how-it-works',
		title: 'How it is meant to work',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [
					`${training ? before(training) : 'Time of heads, governors and staff → work together'} → ${AFTER} → in the long term, the aims of the ${agreement.shortTitle}.`,
					'It assumes that heads can be released, that learning is passed on in school and that pupils before and after are alike. National policy, another year group and changes of schools act on it too.'
				]
			}
		]
	};
}

function before({ hours, sessions, attended, schools }: NonNullable<Topic['training']>): string {
	return `${quantity(hours, 'hours')} of heads, governors and staff → ${many(sessions, 'session')} of training → ${fixed(attended, 0)} places taken by ${many(schools, 'school')}`;
}
