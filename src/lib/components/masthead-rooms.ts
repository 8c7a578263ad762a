/** A link of the masthead. */
export interface Room {
	label: string;
	href: string;
	/** True on its own page. */
	here: boolean;
}

interface OfPartnership {
	schools?: string;
	reports: { label: string; href: string }[];
	calendar?: string;
	questions?: string;
	review?: string;
}

/** Takes where a partnership’s pages are and the path of the page; gives the links to those that this reader may open. */
export function roomsOf(
	{ schools, reports, calendar, questions, review }: OfPartnership,
	path: string
): Room[] {
	return open([
		['Schools', schools, path.includes('/schools')],
		...reports.map(({ label, href }): Wanted => [label, href, href.split('?')[0] === path]),
		['Calendar', calendar, path.endsWith('/calendar')],
		['Questions', questions, path.endsWith('/questions')],
		['Review', review, path.startsWith('/review/')]
	]);
}

/** Takes whether a partnership is open, who is looking and the path of the page; gives the links that lead out of it. */
export function roomsOfAll(
	inside: boolean,
	person: { administrator: boolean } | null,
	path: string
): Room[] {
	const administrator = person?.administrator;
	return open([
		['Partnerships', inside ? '/' : undefined, false],
		['Evidence', person ? '/evidence' : undefined, path.startsWith('/evidence')],
		['People', administrator ? '/people' : undefined, path === '/people'],
		['Outbox', administrator ? '/outbox' : undefined, path === '/outbox']
	]);
}

type Wanted = [label: string, href: string | undefined, here: boolean];

function open(rooms: Wanted[]): Room[] {
	return rooms.flatMap(([label, href, here]) => (href ? [{ label, href, here }] : []));
}
