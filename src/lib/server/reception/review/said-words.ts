/** What the page says once a deed is done, by its name in the address. */
const DONE = new Map(
	Object.entries({
		opened: 'The review is open. What is decided from here on is decided at this meeting.',
		agreed: 'Agreed. It stands as it was found.',
		'agreed-all': 'Agreed. All of the screen before stand as they were found.',
		set: 'Decided. The state that you set stands beside the computed one.',
		asked:
			'Asked for. The request is in the list of requests and in the calendar until somebody closes it.',
		action: 'Decided. The action enters the register when the review ends.',
		priority: 'Set. The priority, its lead and its report enter the register when the review ends.',
		'taken-back': 'Taken back.',
		closed: 'The request is closed.',
		ended: 'The review has ended. What was decided is in the register.'
	})
);

/** A clause’s reference, and nothing else that an address could carry. */
const CLAUSE = /^[A-Z]?\d+(\.\d+)*[a-z]?$/;

/** Takes the page’s address; gives what has just been done, or null. */
export function saidWords({ searchParams }: URL): string | null {
	const about = searchParams.get('about') ?? '';
	const said = searchParams.get('said') ?? '';
	// Said on the screen that follows, so that it tells what was agreed.
	if (said === 'agreed' && CLAUSE.test(about)) return `Agreed: ${about} stands as it was found.`;
	return DONE.get(said) ?? null;
}
