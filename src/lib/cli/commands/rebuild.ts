import { home } from '#lib/server/root.ts';
import { PROBLEMS, UserMistake, type Register } from '../outcome.ts';
import { complain, count, say } from '../print.ts';

/** `rebuild`: the warehouse anew from the ledger. */
export const rebuild: Register = (accord, ended) =>
	accord
		.command('rebuild')
		.description('build the warehouse anew from the ledger and the received files')
		.action(async () => {
			const { openHouse } = await import('#lib/server/house/house.ts');
			const house = await openHouse(home(), { follow: false });
			try {
				if (!house.warehouse.lasting) throw new UserMistake(held);
				const differences = await house.rebuild();
				const uploads = house.ledger.uploads().filter(({ state }) => state === 'accepted');
				say(`The warehouse is built anew from ${count(uploads.length, 'accepted upload')}.`);
				for (const { upload, sheet, accepted, now } of differences)
					complain(
						`${upload}, sheet “${sheet}”: ${count(accepted, 'row')} accepted then, ${count(now, 'row')} sound now.`
					);
				if (differences.length > 0) ended(PROBLEMS);
			} finally {
				await house.close();
			}
		});

const held =
	'Another process has the warehouse open, most likely the dashboard. Stop it, then rebuild.';
