/** An invented training session, with how many people booked and what they said. */
export interface Session {
	id: string;
	date: string;
	title: string;
	topic: string;
	strand: 'staff' | 'governor' | 'mixed';
	delivery: 'in_person' | 'online';
	places: number;
	hours: number;
	cost: number;
	need?: string;
	/** How many schools send somebody. */
	schools: number;
	attended: number;
	noShow: number;
	/** Of those who came: how many rated it and, of these, with 4 or 5. */
	rated: [answered: number, good: number];
	/** How many did the test before and after, and by how much their scores rose together. */
	tested: [people: number, rise: number];
	/** Asked weeks later: "my school supports me to use this". */
	support: [answered: number, good: number];
	/** Asked weeks later: used since? */
	used: [yes: number, partly: number, no: number];
	askedOn?: string;
}

/** What is told of a session beyond its name and day. */
type Said = Partial<Session>;

/** One of the reading sessions, for staff. */
export function reading(
	id: string,
	date: string,
	title: string,
	askedOn: string | undefined,
	said: Said
) {
	const need = 'N-01';
	return session(id, date, title, 'READING', 'staff', 30, { noShow: 2, ...said, need, askedOn });
}

/** One of the sessions on pupils’ attendance, for heads and staff. */
export function attendance(id: string, date: string, title: string, askedOn: string, said: Said) {
	const need = 'N-02';
	const schools = 16;
	return session(id, date, title, 'ATTENDANCE', 'mixed', 25, { schools, ...said, need, askedOn });
}

/** Any session; what is left out was not asked. */
export function session(
	id: string,
	date: string,
	title: string,
	topic: string,
	strand: Session['strand'],
	places: number,
	said: Said
): Session {
	return {
		...{ id, date, title, topic, strand, places },
		...{ delivery: 'in_person', hours: 2, cost: 10 * places, noShow: 1, schools: 0, attended: 0 },
		...{ rated: [0, 0], tested: [0, 0], support: [0, 0], used: [0, 0, 0] },
		...said
	};
}
