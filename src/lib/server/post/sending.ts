import type { Mail } from './mail.ts';
import type { Kept, Outbox } from './outbox.ts';

/** What came of a round: how many letters were taken, failed or wait for another try. */
export interface Round {
	sent: number;
	failed: number;
	waiting: number;
}

/** An account’s address; null: it has none, is gone, or wants no notices. */
export type AddressOf = (account: string) => string | null;

/**
 * Takes the outbox, the way to the mail server, whose address is which, and the clock; sends what waits, one
 * letter after another. A crash between the server’s “taken” and the note of it sends that one letter
 * again, under the same message id; none is lost.
 */
export async function sendWaiting(
	outbox: Outbox,
	mail: Mail,
	addressOf: AddressOf,
	clock: () => Date = () => new Date()
): Promise<Round> {
	const round: Round = { sent: 0, failed: 0, waiting: 0 };
	for (let letter = outbox.take(clock()); letter; letter = outbox.take(clock())) {
		const address = addressOf(letter.account);
		const stale = clock().getTime() - Date.parse(letter.stateAt) > STALE;
		if (address === null) outbox.notSent(letter.id, NO_LONGER, clock());
		else if (stale) outbox.notSent(letter.id, TOO_OLD, clock());
		else if (await sendOne(outbox, mail, letter, address, clock, round)) break;
	}
	return round;
}

/** A reminder that waited longer for a mail server to be set up helps nobody. */
const STALE = 14 * 86_400_000;
const TOO_OLD = 'It waited for more than two weeks, so its words may no longer be true.';
const NO_LONGER = 'The account is gone, has no address any more, or wants no notices.';

/** Says whether to stop for now. */
async function sendOne(
	outbox: Outbox,
	mail: Mail,
	letter: Kept,
	address: string,
	clock: () => Date,
	round: Round
): Promise<boolean> {
	const refused = await handedOver(outbox, mail, letter, address, clock);
	if (refused === null) {
		outbox.sent(letter.id, clock());
		round.sent += 1;
		return false;
	}
	if (refused.later) outbox.triedInVain(letter.id, refused.why, clock());
	else outbox.failed(letter.id, refused.why, clock());
	const state = outbox.letter(letter.id)?.state;
	if (state === 'failed' || state === 'waiting') round[state] += 1;
	return refused.stops;
}

/** A bug must not keep its letter in hand, nor the others behind it. */
async function handedOver(
	outbox: Outbox,
	mail: Mail,
	letter: Kept,
	address: string,
	clock: () => Date
) {
	try {
		return await mail.send(letter, address);
	} catch (error) {
		outbox.release(letter.id, clock());
		throw error;
	}
}
