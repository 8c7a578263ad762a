import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FormatName } from '#lib/server/exports/index.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { say } from '../print.ts';
import { isoDate, type Asked, YEAR_HELP } from '../question.ts';
import { reportAsked } from '../report-asked.ts';

interface Options extends Asked {
	school?: string;
	format: string;
	out: string;
}

/** All of it in one file. */
const PACK = 'zip';

/** `report NAME`: the report as files, protected for leaving the house. */
export const report: Register = (accord) =>
	accord
		.command('report <name>')
		.description(
			'write a report as files: annual-evaluation, best-value, topic-reading (or another topic), or school or briefing with --school'
		)
		.requiredOption('--partnership <id>', 'about whom')
		.requiredOption('--year <year>', YEAR_HELP)
		.option('--as-at <date>', 'count what happened up to this day', isoDate)
		.option('--school <urn>', 'about one school: its URN or local identifier')
		.option(
			'--format <formats>',
			'of pdf, docx, xlsx, html, csv, json and zip (all of it, with charts and evidence), with commas between',
			'pdf'
		)
		.option('--out <dir>', 'the folder to write to', '.')
		.action(async (name: string, options: Options) => {
			const words = options.format.split(',').map((word) => word.trim().toLowerCase());
			const formats = await namedFormats(
				words.filter((word) => word !== PACK),
				[PACK]
			);
			const asked = await reportAsked(name, options);
			mkdirSync(options.out, { recursive: true });
			const { FORMATS, writeReport } = await import('#lib/server/exports/index.ts');
			for (const format of formats) {
				const path = join(options.out, `${name}.${FORMATS[format].extension}`);
				writeFileSync(path, await writeReport(asked.report, format));
				say(path);
			}
			if (words.includes(PACK)) await writePack(join(options.out, `${name}.${PACK}`), asked);
		});

/** Takes words with commas between; gives the formats they name, or says which there are. */
export function formatsFrom(words: string): Promise<FormatName[]> {
	return namedFormats(words.split(',').map((word) => word.trim().toLowerCase()));
}

async function namedFormats(words: string[], besides: string[] = []): Promise<FormatName[]> {
	const { FORMATS, isFormat } = await import('#lib/server/exports/index.ts');
	const known = [...Object.keys(FORMATS), ...besides].join(', ');
	return words.map((word) => {
		if (isFormat(word)) return word;
		throw new UserMistake(`“${word}” is not a format. Choose from: ${known}.`);
	});
}

async function writePack(path: string, asked: Awaited<ReturnType<typeof reportAsked>>) {
	const { packOf } = await import('#lib/server/exports/pack/pack.ts');
	await pipeline(packOf(asked.report, asked), createWriteStream(path));
	say(path);
}
