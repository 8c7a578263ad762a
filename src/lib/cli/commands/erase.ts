import type { House } from '#lib/server/house/house.ts';
import { home } from '#lib/server/root.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { userName } from '../person.ts';
import { say } from '../print.ts';

interface Options {
	reason?: string;
	rows?: boolean;
	name?: boolean;
}

/** `erase UPLOAD`: remove a received file for good. */
export const erase: Register = (accord) =>
	accord
		.command('erase <upload>')
		.description('erase a received file for good; its accepted rows stay, as codes')
		.option('--reason <words>', 'why, for the record; no names of people')
		.option('--rows', 'erase its accepted rows too, so that they no longer count')
		.option('--name', 'forget the file’s name too, because it names somebody')
		.action(async (upload: string, options: Options) => {
			const { openHouse } = await import('#lib/server/house/house.ts');
			// As with `withdraw`: nothing is read again unless rows have to be kept.
			const house = await openHouse(home(), { follow: false });
			await eraseIn(house, upload, options).finally(() => house.close());
		});

async function eraseIn(
	house: House,
	upload: string,
	{ reason = '', rows = false, name = false }: Options
): Promise<void> {
	const { erasureInWords } = await import('#lib/server/house/erasure/words.ts');
	const how = { reason: reason || null, rows, name };
	const done = await house.erase(upload, userName(), how);
	if ('refused' in done) throw new UserMistake(done.refused);
	for (const sentence of erasureInWords(house.ledger.upload(upload)!, done)) say(sentence);
}
