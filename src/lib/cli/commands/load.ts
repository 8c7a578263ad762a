import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { House } from '#lib/server/house/house.ts';
import { LIMITS } from '#lib/server/intake/read/limits.ts';
import { home } from '#lib/server/root.ts';
import { tryOne } from '../dry-run.ts';
import { UNUSABLE, type Outcome, type Register } from '../outcome.ts';
import { answersIn } from '../answers.ts';
import { mustExist } from '../files.ts';
import { userName } from '../person.ts';
import { complain, say } from '../print.ts';
import { outcomeOf, sayUnderstood } from '../understood.ts';
import { jsonFor } from '../understood-json.ts';

interface Options {
	partnership: string;
	as?: string;
	json?: boolean;
	dryRun?: boolean;
	answers?: string;
}

/** `load FILE…`: read, recognise, check, and accept what is sound. */
export const load: Register = (accord, ended) =>
	accord
		.command('load <file...>')
		.description('check spreadsheets and accept their sound rows')
		.requiredOption('--partnership <id>', 'the partnership that they belong to')
		.option('--as <dataset>', 'what they are, where it is not recognised')
		.option('--answers <file>', 'JSON: what is known of each sheet that it can’t tell')
		.option('--dry-run', 'load nothing; say what loading would change')
		.option('--json', 'for another program')
		.action(async (files: string[], options: Options) => {
			files.forEach(mustExist);
			const { loadPartnership } = await import('#lib/server/agreements/load.ts');
			loadPartnership(options.partnership);
			const { openHouse } = await import('#lib/server/house/house.ts');
			const house = await openHouse(home());
			const json = jsonFor(files, options.json);
			try {
				const one = options.dryRun ? tryOne : loadOne;
				for (const file of files) ended(await one(house, file, options, json.add));
				json.say();
			} finally {
				await house.close();
			}
		});

async function loadOne(
	house: House,
	path: string,
	{ partnership, as = undefined, answers: file, json }: Options,
	addJson: (value: object) => void
): Promise<Outcome> {
	const { asJson } = await import('#lib/server/intake/as-json.ts');
	const sender = { file: basename(path), partnership, by: userName(), as: as ?? null };
	const answers = await answersIn(file);
	const stream = createReadStream(path, { highWaterMark: 1 << 20 });
	const loaded = await house.load(stream, { ...sender, answers, limit: LIMITS.bytes });
	if ('refused' in loaded) {
		complain(`${path}: ${loaded.refused}`);
		return UNUSABLE;
	}
	const { upload, already, understood } = loaded;
	if (json) addJson({ ...asJson(understood), upload: upload?.id ?? null, already });
	else {
		sayUnderstood(understood);
		say(lastWord(upload?.id, already));
	}
	return outcomeOf(understood);
}

function lastWord(upload: string | undefined, already: boolean): string {
	if (!upload) return 'No row of it is sound, so nothing was loaded.';
	return already
		? `${upload} holds this very file already: nothing was changed.`
		: `Loaded as ${upload}.`;
}
