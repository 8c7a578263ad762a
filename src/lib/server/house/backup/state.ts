import { isPreservedFile } from '#lib/server/ledger/kept-files.ts';
import { SEALING_KEY } from '../sealing/sealing-key.ts';

/** What a home holds that cannot be made again. The warehouse is not among it. */
export const DATABASES = ['ledger.sqlite', 'accounts.sqlite', 'outbox.sqlite'];

/** Keys without which codes of people change, sessions end, and seals are another installation’s. */
export const SECRETS = ['person.key', 'auth.secret', SEALING_KEY];

/** The first member of a backup: says that it is one. */
export const LABEL = 'accord-backup.json';

/** Changes when an older Accord could not restore the backup. */
export const FORMAT = 1;

/** True for a name that a backup of ours may hold, so that no other reaches the disk. */
export function belongs(name: string): boolean {
	const [folder, file = ''] = name.split('/');
	if (folder === 'received' && name === `received/${file}`)
		return /^[0-9a-f]{64}$/.test(file) || isPreservedFile(file);
	if (folder === 'sealed' && name === `sealed/${file}`) return /^[0-9a-f]{64}\.json$/.test(file);
	return [LABEL, ...DATABASES, ...SECRETS].includes(name);
}
