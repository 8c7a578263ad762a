import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { home, PROJECT } from '#lib/server/root.ts';
import type { Register } from '../outcome.ts';
import { count, say } from '../print.ts';
import { notYetSaid, sampleSaid } from '../sample-said.ts';
import { daySent, sampleSent } from '../sample-sent.ts';

const BY = 'Accord, as sample data';

/** `sample`: load the invented partnerships' spreadsheets and what their people wrote. What is there already is left as it is. */
export const sample: Register = (accord) =>
	accord
		.command('sample')
		.description('load the invented partnerships and their spreadsheets')
		.action(async () => {
			const house = await openHouse(home());
			try {
				await loadSample(house);
			} finally {
				await house.close();
			}
		});

/** Loads every spreadsheet of data/sample, and what is said there, into the partnership whose folder holds it. */
export async function loadSample(house: House): Promise<void> {
	const { loadPartnerships } = await import('#lib/server/agreements/load.ts');
	const invented = loadPartnerships().filter(({ sample }) => sample);
	for (const partnership of invented) {
		const [files, days] = [spreadsheetsOf(partnership.id), sampleSent(partnership.id)];
		let fresh = 0;
		for (const file of files)
			fresh += Number(await loadOne(house, partnership.id, file, daySent(days, file)));
		say(`${partnership.name}: ${count(files.length, 'spreadsheet')}, ${fresh} new.`);
	}
	for (const { id } of invented) sayOnce(house, id);
}

/** Enters what the invented leads wrote, where nobody ever wrote anything. */
function sayOnce(house: House, partnership: string): void {
	const fresh = notYetSaid(sampleSaid(partnership), house.ledger.entries({ partnership }));
	if (fresh.length > 0) house.decide(fresh, BY);
}

function spreadsheetsOf(partnership: string): string[] {
	const folder = folderOf(partnership);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => /\.(csv|tsv|txt|xlsx|xls|ods)$/i.test(name))
		.sort();
}

function folderOf(partnership: string): string {
	return join(PROJECT, 'data', 'sample', partnership);
}

/** Gives whether the file was new. */
async function loadOne(
	house: House,
	partnership: string,
	file: string,
	on: string
): Promise<boolean> {
	const stream = createReadStream(join(folderOf(partnership), file));
	const loaded = await house.load(stream, { file, partnership, by: BY, on });
	if ('refused' in loaded || !loaded.upload)
		throw new Error(`The sample’s ${partnership}/${file} was not accepted.`);
	return !loaded.already;
}
