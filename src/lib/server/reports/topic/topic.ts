import type { Report } from '#lib/document/report.ts';
import { topicReport } from '#lib/document/addresses.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { footerOf } from '../footer.ts';
import { frameOf } from '../frame.ts';
import type { Builder } from '../index.ts';
import { outcomeClause, trainingClause } from '../clause-about.ts';
import { aim, clausesAbout } from './aim.ts';
import { behind } from './behind.ts';
import { delivered } from './delivered.ts';
import { doubts } from './doubts.ts';
import { headline, lede } from './headline.ts';
import { howItWorks } from './how-it-works.ts';
import { levels } from './levels.ts';
import { next } from './next.ts';
import { topicNotes } from './topic-notes.ts';
import { topicNamed, type Topic } from './topics-of.ts';
import { whatChanged } from './what-changed.ts';
import { whichTopic } from './which-topic.ts';

/** Takes a report’s name such as `topic-reading`; gives its builder, or nothing where it is no topic’s. */
export function topicBuilder(name: string): Builder | undefined {
	if (!name.startsWith('topic-')) return undefined;
	return (disclosed) => {
		const topic = topicNamed(name, disclosed);
		return topic ? topicImpact(topic, disclosed) : whichTopic(disclosed);
	};
}

/** Takes a topic; gives its impact report in METHOD 12.4’s order, on two pages: what was delivered always before what changed. */
export function topicImpact(topic: Topic, disclosed: Disclosed): Report {
	return {
		...frameOf(disclosed),
		name: topicReport(topic.code),
		title: `${topic.name}: what we did, and what is known to have changed`,
		kicker: `Impact report on ${topic.name.toLowerCase()}, ${disclosed.year.label}`,
		headline: headline(topic, disclosed),
		lede: lede(topic, disclosed),
		counts: [],
		compact: true,
		sections: [
			aim(topic, disclosed),
			howItWorks(topic, disclosed),
			delivered(topic, disclosed),
			levels(topic, disclosed),
			whatChanged(topic, disclosed),
			doubts(topic, disclosed),
			next(topic, disclosed),
			topicNotes(topic, disclosed),
			behind(topic, disclosed)
		],
		footer: footerOf(disclosed),
		restsOn: restsOn(topic, disclosed)
	};
}

function restsOn(topic: Topic, disclosed: Disclosed): string[] {
	const shown = [
		topic.training ? trainingClause(disclosed) : undefined,
		...topic.outcomes.map((measure) => outcomeClause(disclosed, measure))
	].filter((ref) => ref !== undefined);
	return [...new Set([...clausesAbout(topic, disclosed).map(({ ref }) => ref), ...shown])];
}
