import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** Takes what is disclosed; gives the priorities set at its review, each with the name of its topic. */
export function prioritiesSet({ said, agreement }: Pick<Disclosed, 'said' | 'agreement'>) {
	return said.priorities.map((one) => ({
		...one,
		topicName: agreement.topics.find(({ code }) => code === one.topic)?.name ?? null
	}));
}
