import { accountsIn } from '#lib/server/access/accounts.ts';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { askedOf } from '#lib/server/post/asked-of.ts';
import { saidIn, type Request } from '#lib/server/said/said.ts';
import type { House } from '../house.ts';
import { addresseesOf } from './addressees.ts';

/** Takes a house and a partnership’s id; gives the schools and roles that evidence is still asked of, and of whom nobody can be written to, each once. */
export async function nobodyTold(
	{ ledger, home }: Pick<House, 'ledger' | 'home'>,
	id: string
): Promise<string[]> {
	const { schools } = loadPartnership(id);
	const entries = ledger.entries({ partnership: id });
	const asked = entries.filter((entry) => entry.kind === 'asked-for-evidence');
	if (asked.length === 0) return [];
	const years = [...new Set(asked.map(({ year }) => year))];
	const people = addresseesOf(await accountsIn(home), id);
	const name = ({ school, role }: Request) =>
		schools.find((one) => one.id === school)?.name ?? role ?? 'a school';
	const open = years
		.flatMap((year) => saidIn(entries, year).requests)
		.filter(({ closed }) => closed === null);
	return [
		...new Set(open.filter((request) => askedOf(request, people).length === 0).map(name))
	].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
