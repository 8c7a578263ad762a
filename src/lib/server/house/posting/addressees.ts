import type { Accounts } from '#lib/server/access/accounts.ts';
import { noticesTo } from '#lib/server/access/notices.ts';
import { listPeople } from '#lib/server/access/people.ts';
import type { Addressee } from '#lib/server/post/people.ts';

/** Takes the accounts and a partnership’s id; gives who of it can be written to, with those who look after the installation. */
export function addresseesOf(accounts: Accounts, partnership: string): Addressee[] {
	return listPeople(accounts)
		.filter(({ id }) => noticesTo(accounts.database, id) !== null)
		.flatMap(({ id, grants }) => {
			const held = grants.filter((one) => one.partnership === partnership || !one.partnership);
			const roles = held.map(({ role, schools }) => ({ role, schools }));
			const labels = held.map(({ label }) => label);
			return held.length > 0 ? [{ account: id, labels, roles }] : [];
		});
}
