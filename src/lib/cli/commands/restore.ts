import { home } from '#lib/server/root.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { count, say } from '../print.ts';

/** `restore FILE`: all state back into an empty home. */
export const restore: Register = (accord) =>
	accord
		.command('restore <file>')
		.description('put a backup back into an empty home')
		.action(async (file: string) => {
			const { restore } = await import('#lib/server/house/backup/restore.ts');
			const done = await restore(file, home());
			if ('refused' in done) throw new UserMistake(done.refused);
			say(`Restored ${count(done.uploads, 'upload')} into ${done.home}.`);
			say('The warehouse is built from them at the next start.');
		});
