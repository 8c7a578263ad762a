import { uploadHref } from '#lib/document/addresses.ts';
import { opensUploads } from '#lib/server/disclosure/by-role.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { prioritiesElsewhere } from '#lib/server/house/ending/priorities-elsewhere.ts';
import type { Reviewing } from './reviewing.ts';

/** A priority for the next year that another sheet of the register has. */
export interface StandingPriority {
	title: string;
	topicName: string | null;
	lead: string | null;
	/** ISO date. */
	reportDue: string | null;
	/** The sheet that it came in by, and its page for those who may open it. */
	sheet: { file: string; href: string | null };
}

/** Takes a review; gives what the register has from elsewhere, so that nobody sets a priority a second time. */
export async function standingBefore({
	house,
	about,
	disclosed
}: Pick<Reviewing, 'house' | 'about' | 'disclosed'>): Promise<StandingPriority[]> {
	const { agreement, viewer } = disclosed;
	const sheets = await prioritiesElsewhere(house, about);
	return ahead(disclosed).flatMap(({ title, topic, lead, reportDue }) => {
		const sheet = sheets.get(title);
		if (!sheet) return [];
		const topicName = agreement.topics.find(({ code }) => code === topic)?.name ?? null;
		const href = opensUploads(viewer) ? uploadHref(sheet.id) : null;
		return [{ title, topicName, lead, reportDue, sheet: { file: sheet.file, href } }];
	});
}

/** Takes what is disclosed and a topic; gives a priority for the next year that stands on it already, set here or sent. */
export function standsOn(
	disclosed: Pick<Disclosed, 'priorities' | 'said'>,
	topic: string
): { title: string; reportDue: string | null } | undefined {
	return [...disclosed.said.priorities, ...ahead(disclosed)].find((one) => one.topic === topic);
}

function ahead({ priorities }: Pick<Disclosed, 'priorities'>): Disclosed['priorities'] {
	return priorities.filter(({ ahead }) => ahead);
}
