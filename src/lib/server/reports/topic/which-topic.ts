import { reportHref, topicReport } from '#lib/document/addresses.ts';
import type { Report, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { hasEvidence } from '../annual-evaluation/ladder-words.ts';
import { outcomeTitle } from '../annual-evaluation/outcome-words.ts';
import { footerOf } from '../footer.ts';
import { frameOf } from '../frame.ts';
import { placeOf } from '../place.ts';
import { share } from '../words/numbers.ts';
import { STRENGTH_LABELS } from '../words/strength.ts';
import { bestRating } from './best-rating.ts';
import { topicsOf, type Topic } from './topics-of.ts';

/** Takes what is disclosed; gives the list of topics, each with its report. */
export function whichTopic(disclosed: Disclosed): Report {
	const table = topicsTable(disclosed);
	return {
		...frameOf(disclosed),
		name: 'topic',
		title: 'Impact reports on key topics',
		kicker: `${disclosed.partnership.name}, ${disclosed.year.label}`,
		headline: table ? 'Which topic?' : 'No topic has any evidence yet.',
		lede: table
			? 'Each topic has a report: what was aimed at, what was delivered, and what is known to have changed.'
			: 'A register of training or a sheet of outcomes that names a topic brings its report.',
		counts: [],
		sections: table ? [{ id: 'topics', title: 'Topics', blocks: [table] }] : [],
		footer: footerOf(disclosed)
	};
}

/** Takes what is disclosed; gives what is known of each topic in a row that leads to its report, or null where there is none. */
export function topicsTable(disclosed: Disclosed): Table | null {
	const topics = topicsOf(disclosed);
	if (topics.length === 0) return null;
	return {
		kind: 'table',
		id: 'topics',
		title: 'Impact reports on key topics',
		columns: [
			{ key: 'topic', label: 'Topic' },
			{ key: 'reach', label: 'Training reached' },
			{ key: 'levels', label: 'Levels with evidence' },
			{ key: 'outcome', label: 'Pupils’ outcomes' },
			{ key: 'strength', label: 'Strength of evidence' }
		],
		rows: topics.map((topic) => [
			{
				text: topic.name,
				href: reportHref(placeOf(disclosed), topicReport(topic.code))
			},
			{ text: reachOf(topic) },
			{ text: `${topic.training?.ladder.filter(hasEvidence).length ?? 0} of 5` },
			{ text: outcomesOf(topic, disclosed) },
			{ text: strengthOf(topic) }
		]),
		notes: []
	};
}

function reachOf({ training }: Topic): string {
	return training ? share(training.schools, training.schoolsEligible, 'schools') : 'No training';
}

function outcomesOf({ outcomes }: Topic, disclosed: Disclosed): string {
	if (outcomes.length === 0) return 'None sent';
	return outcomes.map((measure) => outcomeTitle(measure, disclosed)).join('; ');
}

/** The best of them, since each has its own page. */
function strengthOf({ outcomes }: Topic): string {
	const best = bestRating(outcomes);
	return `${best} of 4, ${STRENGTH_LABELS[best].toLowerCase()}`;
}
