import { dateInWords } from '#lib/calendar/words.ts';
import { mayErase } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { today } from '#lib/server/clock.ts';
import { retentionOf, type Retention } from '#lib/server/house/erasure/retention.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { forgetReading } from './readings.ts';

/** How long an upload is kept: an ISO date, or null where nothing of it is left. */
export interface Kept {
	keptUntil: string | null;
	/** True where that day is over and this person can see to it. */
	overdue: boolean;
	/** True where only its rows are kept. */
	rowsOnly: boolean;
}

/** Takes who asks and an upload; gives until when it is kept. */
export async function keptOf(person: Person, upload: Upload): Promise<Kept> {
	if (upload.state === 'erased') return { keptUntil: null, overdue: false, rowsOnly: false };
	const { until } = await retentionOf(await theHouse(), upload);
	return {
		keptUntil: until,
		overdue: until < today() && mayErase(person, upload.partnership),
		rowsOnly: upload.erased !== null
	};
}

/** What the page of an upload says of keeping and erasing it. */
export async function erasureOf(person: Person, upload: Upload) {
	const house = await theHouse();
	const same = house.ledger.uploads().filter((one) => isSameFile(one, upload));
	return {
		...(await keptOf(person, upload)),
		sentence:
			upload.state === 'erased' ? '' : keptInWords(upload, await retentionOf(house, upload)),
		erased: upload.erased && { at: upload.erased.at, rowsKept: upload.state === 'accepted' },
		mayErase: mayErase(person, upload.partnership) && upload.state !== 'erased',
		/** Rows that count, and would stay or go. */
		rows: upload.state === 'accepted' ? rowsOf(upload) : 0,
		also: same.filter(({ partnership }) => partnership === upload.partnership).map(({ id }) => id),
		elsewhere: same.some(({ partnership }) => partnership !== upload.partnership)
	};
}

/** Erases an upload’s file as a form asks; gives why not, where it can’t be done. */
export async function eraseAsAsked(
	person: Person | null,
	upload: Upload,
	form: FormData
): Promise<string | null> {
	if (!person || !mayErase(person, upload.partnership))
		return 'A forum member or an administrator of the partnership erases files.';
	const reason = String(form.get('reason') ?? '').trim();
	if (reason.length > 500) return 'Keep the reason under 500 characters.';
	const how = {
		reason: reason || null,
		rows: form.get('rows') === 'erase',
		name: form.get('name') === 'erase'
	};
	const house = await theHouse();
	const done = await house.erase(upload.id, person.label, how);
	if ('refused' in done) return done.refused;
	for (const id of [upload.id, ...done.also]) forgetReading(id);
	return null;
}

function isSameFile(one: Upload, { id, sha256 }: Upload): boolean {
	return one.id !== id && one.sha256 === sha256 && !one.erased;
}

function rowsOf({ sheets }: Upload): number {
	return sheets.reduce((sum, { accepted }) => sum + accepted, 0);
}

function keptInWords({ erased }: Upload, { until, year, fromRows, more }: Retention): string {
	const kept = erased ? 'Its rows are kept' : 'Kept';
	const from = fromRows ? 'the school year that its rows are about' : 'the school year it came in';
	const years = { 1: 'one', 2: 'two', 6: 'six' }[more] ?? more;
	return `${kept} until ${dateInWords(until)}: ${from} (${year}) and ${years} more.`;
}
