/** An invented session for governors, with how it went. Dates are ISO. */
export interface Session {
	id: string;
	date: string;
	title: string;
	topic: string;
	delivery: 'in_person' | 'online';
	/** Run by the authority with the association; otherwise by the authority alone. */
	joint: boolean;
	places: number;
	hours: number;
	cost: number;
	income: number;
	need?: string;
	/** Everybody’s booking was cancelled with it. */
	cancelled: boolean;
	attended: number;
	noShow: number;
	/** Of those who came, who answered: share of 1. */
	rated: number;
	/** Share of ratings that are 4 or 5. */
	liked: number;
	/** Average rise of ten in the test; none where nobody was tested. */
	rise: number;
	/** Share of those asked that use it, weeks later; nobody was asked without a date. */
	used: number;
	askedOn?: string;
}

type Said = Partial<Session>;

/** Takes what a session was and how it went; gives it with what is usual for the rest. */
export function session(
	id: string,
	date: string,
	title: string,
	topic: string,
	places: number,
	attended: number,
	said: Said = {}
): Session {
	return {
		...{ id, date, title, topic, places, attended },
		...{ delivery: 'in_person', joint: true, hours: 2, cost: 240 + 9 * places, income: 0 },
		...{ cancelled: false, noShow: 2, rated: 0.8, liked: 0.88, rise: 0, used: 0.6 },
		...said
	};
}

/** A session for new governors. */
export function induction(id: string, date: string, attended: number, said: Said = {}): Session {
	const usual = { hours: 3, rise: 2.4, liked: 0.93, used: 0.8 };
	return session(id, date, 'New to governing', 'INDUCTION', 24, attended, { ...usual, ...said });
}

/** A session of the authority’s own, paid for by those who come. */
export function ownSession(
	id: string,
	date: string,
	title: string,
	topic: string,
	attended: number,
	said: Said = {}
): Session {
	const usual = { joint: false, income: 25 * attended, liked: 0.8 };
	return session(id, date, title, topic, 30, attended, { ...usual, ...said });
}

/** A session that was called off. */
export function calledOff(id: string, date: string, title: string, topic: string): Session {
	return session(id, date, title, topic, 24, 5, { cancelled: true, noShow: 0, cost: 0 });
}
