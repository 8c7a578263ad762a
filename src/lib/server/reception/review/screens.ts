import type { Agenda, AgendaGroup, AgendaItem } from '#lib/server/review/agenda.ts';
import type { Place } from '../showing.ts';
import { shownAs } from './shown-as.ts';

/** One screen of the review: a promise, or promises that are agreed in one go. */
export interface Screen {
	path: string;
	/** "What can’t be shown yet, 2 of 6". */
	where: string;
	/** How many of its promises were not talked about yet. */
	open: number;
	group: AgendaGroup;
	/** Null where it is a whole group. */
	item: AgendaItem | null;
}

/** Takes a place and an agenda; gives its screens in their order. */
export function screensOf(place: Place, { groups }: Agenda): Screen[] {
	const home = reviewPath(place);
	return groups.flatMap((group): Screen[] => {
		if (group.together) {
			const open = group.items.filter(({ talkedAbout }) => !talkedAbout).length;
			const path = `${home}/together/${group.id}`;
			return [{ path, where: group.title, open, group, item: null }];
		}
		return group.items.map((item, at) => ({
			path: `${home}/${item.ref}`,
			where: `${group.title}, ${at + 1} of ${group.items.length}`,
			open: item.talkedAbout ? 0 : 1,
			group,
			item
		}));
	});
}

/** Takes a place, its agenda and the path of a screen; gives the path of the one after it, which is the end after the last. */
export function pathAfter(place: Place, agenda: Agenda, path: string): string {
	const screens = screensOf(place, agenda);
	const at = screens.findIndex((screen) => screen.path === path);
	return screens[at + 1]?.path ?? `${reviewPath(place)}/end`;
}

/** Takes a place; gives the address of its review. */
export function reviewPath({ partnership, year }: Place): string {
	return `/review/${partnership}/${year}`;
}

/** Where one stands: the screen before and the one after, which is the end of the review after the last. */
export interface Steps {
	back: string;
	next: string;
	/** True where the next is the end. */
	last: boolean;
	where: string;
	talkedAbout: number;
	promises: number;
	overview: string;
}

/** Takes a place, its agenda, the path of a screen and the page’s address; gives the way on and back. */
export function stepsFrom(place: Place, agenda: Agenda, screen: Screen, url: URL): Steps {
	const screens = screensOf(place, agenda);
	const at = screens.findIndex(({ path }) => path === screen.path);
	const home = reviewPath(place);
	return {
		back: shownAs(screens[at - 1]?.path ?? home, url),
		next: shownAs(pathAfter(place, agenda, screen.path), url),
		last: at === screens.length - 1,
		where: screen.where,
		talkedAbout: agenda.talkedAbout,
		promises: agenda.promises,
		overview: shownAs(home, url)
	};
}

/** Takes a place, its agenda and a clause; gives the screen on which the promise stands: its own, or that of its group. */
export function screenWith(place: Place, agenda: Agenda, ref: string): Screen | undefined {
	return screensOf(place, agenda).find(({ group, item }) =>
		item ? item.ref === ref : group.items.some((one) => one.ref === ref)
	);
}
