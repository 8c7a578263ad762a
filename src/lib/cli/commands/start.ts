import { home } from '#lib/server/root.ts';
import type { Register } from '../outcome.ts';
import { say } from '../print.ts';
import { addressFromEnvironment } from '../address.ts';
import { serveUntilStopped } from '../server.ts';

/** `start`: what `npm start` does: the sample where there is nothing yet, then the dashboard. */
export const start: Register = (accord) =>
	accord
		.command('start')
		.description('load the sample into an empty home, then serve the dashboard')
		.action(async () => {
			await fillEmptyHome();
			await serveUntilStopped(addressFromEnvironment(), async (origin) => {
				const { oneTimeLink } = await import('#lib/server/access/one-time-link.ts');
				say(`Accord is at ${origin}`);
				say('This link signs you in as its administrator. It works once, within the hour:');
				say(`  ${await oneTimeLink(home(), origin)}`);
			});
		});

async function fillEmptyHome(): Promise<void> {
	const { openLedger } = await import('#lib/server/ledger/ledger.ts');
	const ledger = openLedger(home(), { readOnly: true });
	const isEmpty = ledger.last() === 0;
	ledger.close();
	if (!isEmpty) return;
	say('Loading the sample, which is invented.');
	const { openHouse } = await import('#lib/server/house/house.ts');
	const { loadSample } = await import('./sample.ts');
	// The pages bring their own copy of the engine, and a warehouse has one holder at a time.
	const house = await openHouse(home());
	await loadSample(house).finally(() => house.close());
}
