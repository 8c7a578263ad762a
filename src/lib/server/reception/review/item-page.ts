import { error } from '@sveltejs/kit';
import { drawnBefore } from '#lib/charts/drawn-before.ts';
import type { Frame } from '#lib/charts/frame.ts';
import { pinInWords } from '#lib/document/pins.ts';
import type { AgendaItem } from '#lib/server/review/agenda.ts';
import { chartOf } from '#lib/server/review/chart-of.ts';
import { statesOffered } from '../deciding/states-offered.ts';
import type { Reviewing } from './reviewing.ts';
import { rolesOffered } from './roles.ts';
import { saidWords } from './said-words.ts';
import { screenWith, stepsFrom } from './screens.ts';
import { shownAs } from './shown-as.ts';
import { whichOnes } from './which-ones.ts';

/** Beside the words, where a wide drawing would stand below them and out of sight. */
const BESIDE: Frame = { width: 400, narrow: true };

/** Takes a review and a clause; gives its promise, or answers that the agenda doesn’t have it. */
export function itemOn({ agenda }: Reviewing, ref: string): AgendaItem {
	const items = agenda.groups.flatMap((group) => group.items);
	const item = items.find((one) => one.ref === ref);
	if (!item) error(404, `The agenda of this review has no clause ${ref}.`);
	return item;
}

/** Takes a review, a clause and the page’s address; gives all that its screen shows. */
export async function itemPage(now: Reviewing, ref: string, url: URL) {
	const item = itemOn(now, ref);
	const screen = screenWith(now.about, now.agenda, ref)!;
	const steps = stepsFrom(now.about, now.agenda, screen, url);
	const { said, partnership, agreement } = now.disclosed;
	return {
		item: { ...item, href: shownAs(item.href, url) },
		steps: screen.item ? steps : { ...steps, back: shownAs(screen.path, url) },
		agreement: agreement.shortTitle,
		chart: drawn(now, ref),
		whichOnes: await whichOnes(now.house, now.disclosed, ref),
		open: said.open,
		meeting: (said.open ?? said.held.at(-1))?.date ?? null,
		said: saidWords(url),
		schools: partnership.schools.map(({ id, name }) => ({ id, name })),
		roles: rolesOffered(now.disclosed),
		states: statesOffered(now.disclosed, item.state)
	};
}

function drawn({ disclosed }: Reviewing, ref: string) {
	const block = chartOf(disclosed, ref);
	if (!block) return null;
	const { id, title, subtitle, alt, chart, source, pins = [] } = block;
	return {
		title,
		subtitle,
		source,
		pins: pins.map(pinInWords),
		svg: drawnBefore(chart, BESIDE, { id, title, alt })
	};
}
