import { userName } from '../person.ts';
import { home } from '#lib/server/root.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { say } from '../print.ts';

/** `withdraw UPLOAD`: take an upload back. */
export const withdraw: Register = (accord) =>
	accord
		.command('withdraw <upload>')
		.description('take an upload back, such as U12')
		.option('--reason <words>', 'why, for the record')
		.action(async (upload: string, { reason = null }: { reason?: string | null }) => {
			const { openHouse } = await import('#lib/server/house/house.ts');
			// Only the ledger is written, so that this also helps where a lost file keeps the house from opening.
			const house = await openHouse(home(), { follow: false });
			const done = await house.withdraw(upload, userName(), reason).finally(() => house.close());
			if ('refused' in done) throw new UserMistake(done.refused);
			say(`${upload} (“${done.file}”) is taken back. Its rows no longer count; the record stays.`);
		});
