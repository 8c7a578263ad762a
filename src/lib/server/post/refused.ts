/** Why a letter wasn’t taken. */
export interface NotSent {
	/** In words without an address: servers quote addresses, so their own words are not kept. */
	why: string;
	/** True where the same may succeed later. */
	later: boolean;
	/** True where no other letter would be taken now either. */
	stops: boolean;
}

/** Takes what went wrong while a letter was handed over; gives it in words, and whether to try again. Bugs of ours are thrown on. */
export function whyNotSent(error: unknown): NotSent {
	const { code, responseCode } = error as { code?: string; responseCode?: number };
	if (code === undefined && responseCode === undefined) throw error;
	const known = WITHOUT_ANSWER[code ?? ''];
	if (known) return { why: known, later: true, stops: true };
	if (responseCode !== undefined) return answered(responseCode);
	return { why: 'The mail server can’t be reached.', later: true, stops: true };
}

const WITHOUT_ANSWER: Record<string, string> = {
	ETLS: 'The mail server offers no encryption, or none that can be trusted; without it nothing is sent to another machine.',
	EAUTH: 'The mail server doesn’t take the user name and password that were set.',
	ENOAUTH: 'The mail server asks for a user name and password, and none is set.',
	ETIMEDOUT: 'The mail server didn’t answer in time.',
	EDNS: 'The mail server’s name leads nowhere.'
};

/** Answers from 400 to 499 are for now, from 500 on for good (RFC 5321, 4.2.1). */
function answered(answer: number): NotSent {
	if (answer < 500)
		return {
			why: `The mail server asks to try again later (${answer}).`,
			later: true,
			stops: false
		};
	return {
		why: `The mail server doesn’t take this letter (${answer}). The address may be wrong or its mailbox full.`,
		later: false,
		stops: false
	};
}
