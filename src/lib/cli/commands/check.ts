import { answersIn } from '../answers.ts';
import { mustExist } from '../files.ts';
import { lookAt } from '../look.ts';
import type { Register } from '../outcome.ts';
import { jsonFor } from '../understood-json.ts';
import { outcomeOf, sayUnderstood } from '../understood.ts';

interface Options {
	partnership?: string;
	as?: string;
	answers?: string;
	json?: boolean;
}

/** `check FILE…`: read, recognise, check; nothing is loaded. */
export const check: Register = (accord, ended) =>
	accord
		.command('check <file...>')
		.description('say what is understood of spreadsheets; load nothing')
		.option('--as <dataset>', 'what they are, where it is not recognised')
		.option('--partnership <id>', 'the partnership whose schools are meant')
		.option('--answers <file>', 'JSON: what is known of each sheet that it can’t tell')
		.option('--json', 'for another program')
		.action(async (files: string[], options: Options) => {
			files.forEach(mustExist);
			const { asJson } = await import('#lib/server/intake/as-json.ts');
			const json = jsonFor(files, options.json);
			const answers = await answersIn(options.answers);
			await lookAt(files, { ...options, answers }, ({ understood }) => {
				if (options.json) json.add(asJson(understood));
				else sayUnderstood(understood);
				ended(outcomeOf(understood));
			});
			json.say();
		});
