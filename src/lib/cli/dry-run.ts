import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { today } from '#lib/server/clock.ts';
import type { House } from '#lib/server/house/house.ts';
import type { Understood } from '#lib/server/intake/understood.ts';
import { answersIn } from './answers.ts';
import { foreseenAsJson, foreseenByOwner, sayForeseen, UNFORESEEN } from './foreseen.ts';
import { UNUSABLE, type Outcome } from './outcome.ts';
import { userName } from './person.ts';
import { complain, say } from './print.ts';
import { outcomeOf, sayUnderstood } from './understood.ts';

interface Options {
	partnership: string;
	as?: string;
	json?: boolean;
	answers?: string;
}

/** Takes a file; says what is understood of it and what loading it would change, and loads nothing. */
export async function tryOne(
	house: House,
	path: string,
	{ partnership, as, json, answers: said }: Options,
	addJson: (value: object) => void
): Promise<Outcome> {
	const { asJson } = await import('#lib/server/intake/as-json.ts');
	const answers = await answersIn(said);
	const sender = { file: basename(path), partnership, by: userName(), as: as ?? null, answers };
	const found = await house.foresight.ofLoading(createReadStream(path), sender, today());
	if ('refused' in found) {
		complain(`${path}: ${found.refused}`);
		return UNUSABLE;
	}
	const { understood, consequences } = found;
	const foreseen =
		typeof consequences === 'string'
			? null
			: await foreseenByOwner(consequences, house.ledger, partnership);
	if (json) {
		const changes = foreseen
			? foreseenAsJson(foreseen)
			: { overlap: noChange(understood, consequences) };
		addJson({ ...asJson(understood), already: consequences === 'same-bytes', ...changes });
	} else {
		sayUnderstood(understood);
		if (foreseen) sayForeseen(foreseen);
		say(typeof consequences === 'string' ? UNFORESEEN[consequences] : 'Nothing was loaded.');
	}
	return outcomeOf(understood);
}

/** Null where rows were not compared. */
function noChange({ sheets }: Understood, why: unknown) {
	if (why === 'too-large') return null;
	const rows = sheets.reduce((sum, { accepted }) => sum + accepted, 0);
	return { new: 0, changed: 0, unchanged: rows, missing: 0 };
}
