import { home } from '#lib/server/root.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { count, say } from '../print.ts';

/** `backup FILE`: all state in one file. */
export const backup: Register = (accord) =>
	accord
		.command('backup <file>')
		.description('write all state into one file, also while the dashboard runs')
		.action(async (file: string) => {
			const { backUp } = await import('#lib/server/house/backup/backup.ts');
			const done = await backUp(home(), file);
			if ('refused' in done) throw new UserMistake(done.refused);
			say(`Backed up into ${done.path}, with ${count(done.files, 'received file')}.`);
			say('It holds what was sent to Accord and its keys: keep it as safe as the spreadsheets.');
		});
