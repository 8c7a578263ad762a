import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { FormatName } from '#lib/server/exports/index.ts';
import { OWNER, withDisclosed } from '../disclosed-to.ts';
import { UserMistake, type Register } from '../outcome.ts';
import { say } from '../print.ts';
import { isoDate, questionFrom, type Asked } from '../question.ts';

interface Options extends Asked {
	school?: string;
	format: string;
	out: string;
}

/** `report NAME`: the report as files, protected for leaving the house. */
export const report: Register = (accord) =>
	accord
		.command('report <name>')
		.description(
			'write a report as files: annual-evaluation, best-value, topic-reading (or another topic), or school or briefing with --school'
		)
		.requiredOption('--partnership <id>', 'about whom')
		.requiredOption('--year <year>', 'the academic year, such as 2025-26')
		.option('--as-at <date>', 'count what happened up to this day', isoDate)
		.option('--school <urn>', 'about one school: its URN or local identifier')
		.option('--format <formats>', 'of pdf, docx, xlsx, csv and json, with commas between', 'pdf')
		.option('--out <dir>', 'the folder to write to', '.')
		.action(async (name: string, options: Options) => {
			const formats = await formatsFrom(options.format);
			const viewer = { ...OWNER, audience: 'export' as const };
			const built = await withDisclosed(
				{ ...questionFrom(options), report: await addressOf(name, options.school) },
				async (disclosed, house) => {
					const { evidenced } = await import('#lib/server/house/evidenced.ts');
					return evidenced(house, disclosed, await build(name, disclosed, options.school));
				},
				viewer
			);
			await write(name, built, formats, options.out);
		});

/** Takes words with commas between; gives the formats they name, or says which there are. */
export async function formatsFrom(words: string): Promise<FormatName[]> {
	const { FORMATS, isFormat } = await import('#lib/server/exports/index.ts');
	return words.split(',').map((word) => {
		const format = word.trim().toLowerCase();
		if (isFormat(format)) return format;
		throw new UserMistake(
			`“${word}” is not a format. Choose from: ${Object.keys(FORMATS).join(', ')}.`
		);
	});
}

/** Reports that are about the school that is named beside them. */
const OF_ONE_SCHOOL = ['school', 'briefing'];

/** A briefing is read as its own board reads it, which depends on the school. */
async function addressOf(name: string, school?: string): Promise<string> {
	const { briefingReport } = await import('#lib/document/addresses.ts');
	return name === 'briefing' && school !== undefined ? briefingReport(school) : name;
}

async function build(name: string, disclosed: Disclosed, school?: string): Promise<Report> {
	const { builderOf, reportsOn } = await import('#lib/server/reports/index.ts');
	if (school !== undefined) mustBeMember(disclosed, school);
	else if (OF_ONE_SCHOOL.includes(name)) throw new UserMistake('Name the school with --school.');
	const names = reportsOn(disclosed);
	const builder = names.includes(name) ? builderOf(name) : undefined;
	if (builder) return builder(disclosed, { school });
	throw new UserMistake(`There is no report “${name}”. There is: ${names.join(', ')}.`);
}

function mustBeMember({ partnership }: Disclosed, school: string): void {
	if (partnership.schools.some(({ id }) => id === school)) return;
	const known = partnership.schools.map(({ id, shortName }) => `${id} (${shortName})`).join(', ');
	throw new UserMistake(`${partnership.name} has no school “${school}”. It has: ${known}.`);
}

async function write(name: string, report: Report, formats: FormatName[], out: string) {
	const { FORMATS, writeReport } = await import('#lib/server/exports/index.ts');
	mkdirSync(out, { recursive: true });
	for (const format of formats) {
		const path = join(out, `${name}.${FORMATS[format].extension}`);
		writeFileSync(path, await writeReport(report, format));
		say(path);
	}
}
