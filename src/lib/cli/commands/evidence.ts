import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TidyFormatName } from '#lib/server/exports/tidy/index.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { say } from '../print.ts';
import { isoDate, type Asked, YEAR_HELP } from '../question.ts';
import { reportAsked } from '../report-asked.ts';

interface Options extends Asked {
	report: string;
	school?: string;
	format: string;
	out: string;
}

/** `evidence`: figures and the spreadsheet rows behind them as tables for analysts, protected for leaving the house. */
export const evidence: Register = (accord) =>
	accord
		.command('evidence')
		.description('write the figures of a report, and the spreadsheet rows behind them, as tables')
		.requiredOption('--partnership <id>', 'about whom')
		.requiredOption('--year <year>', YEAR_HELP)
		.option('--as-at <date>', 'count what happened up to this day', isoDate)
		.option('--report <name>', 'the report whose figures are meant', 'annual-evaluation')
		.option('--school <urn>', 'about one school: its URN or local identifier')
		.option('--format <formats>', 'of csv, parquet and arrow, with commas between', 'csv')
		.option('--out <dir>', 'the folder to write to', '.')
		.action(async (options: Options) => {
			const { TIDY_FORMATS } = await import('#lib/server/exports/tidy/index.ts');
			const { figuresTable } = await import('#lib/server/exports/tidy/figures-table.ts');
			const formats = await formatsFrom(options.format);
			const asked = await reportAsked(options.report, options);
			mkdirSync(options.out, { recursive: true });
			for (const table of [figuresTable(asked.report), asked.evidence]) {
				for (const { extension, write } of formats.map((format) => TIDY_FORMATS[format])) {
					const path = join(options.out, `${table.name}.${extension}`);
					writeFileSync(path, write(table));
					say(path);
				}
			}
		});

async function formatsFrom(words: string): Promise<TidyFormatName[]> {
	const { isTidyFormat, TIDY_FORMATS } = await import('#lib/server/exports/tidy/index.ts');
	return words.split(',').map((word) => {
		const format = word.trim().toLowerCase();
		if (isTidyFormat(format)) return format;
		const known = Object.keys(TIDY_FORMATS).join(', ');
		throw new UserMistake(`“${word}” is not a kind of table. Choose from: ${known}.`);
	});
}
