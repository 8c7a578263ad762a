import { today } from '#lib/server/clock.ts';
import { reviewedAlready } from '#lib/server/house/ending/reviewed-already.ts';
import { saidWords } from './said-words.ts';
import type { Reviewing } from './reviewing.ts';
import { reviewPath, screensOf } from './screens.ts';
import { shownAs } from './shown-as.ts';

/** Takes a review and the page’s address; gives its agenda at a glance, and how it stands. */
export async function startPage({ house, about, agenda, disclosed }: Reviewing, url: URL) {
	const { said, partnership, agreement, year } = disclosed;
	const screens = screensOf(about, agenda);
	const first = screens.find(({ open }) => open > 0) ?? null;
	const [link, home] = [(path: string) => shownAs(path, url), reviewPath(about)];
	return {
		partnership: partnership.name,
		agreement: agreement.shortTitle,
		year,
		asAt: disclosed.asAt,
		agenda: {
			...agenda,
			groups: agenda.groups.map((group) => ({
				...group,
				href: group.together ? link(`${home}/together/${group.id}`) : null,
				items: group.items.map((item) => ({ ...item, screen: link(`${home}/${item.ref}`) }))
			}))
		},
		open: said.open,
		held: said.held.at(-1) ?? null,
		stands: await reviewedAlready(house, about),
		actions: said.actions.filter(({ clause }) => clause === null).length,
		openRequests: said.requests.filter(({ closed }) => closed === null).length,
		priorities: said.priorities.length,
		goOn: link(first?.path ?? `${home}/end`),
		isThrough: first === null,
		end: link(`${home}/end`),
		requests: link(`${home}/requests`),
		said: saidWords(url),
		roles: [
			...agreement.forums.map(({ name }) => name),
			'Joint committee',
			'Annual evaluative review'
		],
		today: today()
	};
}
