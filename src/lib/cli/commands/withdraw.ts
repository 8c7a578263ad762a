import { today } from '#lib/server/clock.ts';
import type { Foreseen } from '#lib/server/house/consequences/foreseen.ts';
import type { Unforeseen } from '#lib/server/house/consequences/foresight.ts';
import { home } from '#lib/server/root.ts';
import { foreseenByOwner, sayFigures } from '../foreseen.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { userName } from '../person.ts';
import { count, say } from '../print.ts';

interface Options {
	reason?: string | null;
	dryRun?: boolean;
}

/** `withdraw UPLOAD`: take an upload back. */
export const withdraw: Register = (accord) =>
	accord
		.command('withdraw <upload>')
		.description('take an upload back, such as U12')
		.option('--reason <words>', 'why, for the record')
		.option('--dry-run', 'take nothing back; say what it would change')
		.action(async (upload: string, { reason = null, dryRun }: Options) => {
			if (dryRun) return sayWhatIfWithdrawn(upload);
			const { openHouse } = await import('#lib/server/house/house.ts');
			// Only the ledger is written, so that this also helps where a lost file keeps the house from opening.
			const house = await openHouse(home(), { follow: false });
			const done = await house.withdraw(upload, userName(), reason).finally(() => house.close());
			if ('refused' in done) throw new UserMistake(done.refused);
			say(`${upload} (“${done.file}”) is taken back. Its rows no longer count; the record stays.`);
		});

async function sayWhatIfWithdrawn(upload: string): Promise<void> {
	const { openHouse } = await import('#lib/server/house/house.ts');
	const house = await openHouse(home());
	try {
		const found = house.ledger.upload(upload);
		if (!found) throw new UserMistake(`There is no upload ${upload}.`);
		const consequences = await house.foresight.ofWithdrawing(upload, today());
		if (typeof consequences === 'string') return say(NOT_COMPARED[consequences]);
		sayWithdrawn(await foreseenByOwner(consequences, house.ledger, found.partnership), upload);
	} finally {
		await house.close();
	}
}

const NOT_COMPARED: Record<Unforeseen, string> = {
	'nothing-to-do': 'There is nothing of it to take back.',
	'same-bytes': 'There is nothing of it to take back.',
	'too-large': 'It has more rows than are compared beforehand.'
};

function sayWithdrawn({ stops, returns, years }: Foreseen, upload: string): void {
	for (const { from, rows } of stops)
		say(`${count(rows, 'row')} of ${from.upload} (“${from.file}”) would stop counting.`);
	if (stops.length === 0) say(`No row of ${upload} counts any more.`);
	for (const { from, rows } of returns)
		say(`${count(rows, 'row')} of ${from.upload} (“${from.file}”) would count again.`);
	for (const year of years ?? []) sayFigures(year);
	say('Nothing was taken back.');
}
