import type { FormatName } from '#lib/server/exports/index.ts';
import type { Bundle } from '#lib/server/house/briefings/bundle.ts';
import { withHouse } from '../disclosed-to.ts';
import { PROBLEMS, SOUND, UserMistake, type Outcome, type Register } from '../outcome.ts';
import { complain, say } from '../print.ts';
import { isoDate, questionFrom, type Asked } from '../question.ts';
import { formatsFrom } from './report.ts';

interface Options extends Asked {
	format: string;
	out: string;
}

/** `briefings`: a briefing for the governing board of every school, as files of a folder or as one zip. */
export const briefings: Register = (accord, ended) =>
	accord
		.command('briefings')
		.description('write a briefing for the governing board of every school')
		.requiredOption('--partnership <id>', 'about whom')
		.requiredOption('--year <year>', 'the academic year, such as 2025-26')
		.option('--as-at <date>', 'count what happened up to this day', isoDate)
		.option('--format <formats>', 'of pdf, docx and the other formats, with commas between', 'pdf')
		.requiredOption('--out <place>', 'a folder, or the name of a zip file')
		.action(async (options: Options) => {
			const formats = await formatsFrom(options.format);
			ended(await writeAll(options, formats));
		});

async function writeAll(options: Options, formats: FormatName[]): Promise<Outcome> {
	const question = questionFrom(options);
	return withHouse(async (house) => {
		const { briefingMaterial } = await import('#lib/server/house/briefings/material.ts');
		const { writeBriefings } = await import('#lib/server/house/briefings/briefings.ts');
		const { headsForumCode } = await import('#lib/server/evaluation/forums/heads-forum.ts');
		const material = await briefingMaterial(house, question);
		const { agreement, partnership, asAt } = material.evaluation;
		if (!headsForumCode(agreement))
			throw new UserMistake(
				`The ${agreement.shortTitle} has no forum of heads that a briefing could follow.`
			);
		const [stop, of] = [stopOnInterrupt(), partnership.schools.length];
		const bundle = await bundleAt(options.out, asAt);
		let written = 0;
		try {
			await writeBriefings(material, bundle, {
				...{ formats, signal: stop.signal },
				onProgress: (done) => tell((written = done), of)
			});
		} catch (error) {
			if (!stop.signal.aborted) throw error;
			complain(stopped(written, of, options.out));
			return PROBLEMS;
		} finally {
			stop.release();
		}
		say(options.out);
		return SOUND;
	});
}

async function bundleAt(out: string, date: string): Promise<Bundle> {
	const { folderBundle, zipBundle } = await import('#lib/server/house/briefings/bundle.ts');
	return isZip(out) ? zipBundle(out, date) : folderBundle(out);
}

function isZip(out: string): boolean {
	return out.toLowerCase().endsWith('.zip');
}

/** On a terminal one line that counts; in a log, a line for each tenth. */
function tell(done: number, of: number): void {
	const line = `${done} of ${of} briefings`;
	if (process.stderr.isTTY) process.stderr.write(`\r${line}${done === of ? '\n' : ''}`);
	else if (done === of || done % Math.ceil(of / 10) === 0) complain(line);
}

function stopped(done: number, of: number, out: string): string {
	const kept = isZip(out) ? 'Nothing was kept.' : `Those that are done are in ${out}.`;
	return `${process.stderr.isTTY ? '\n' : ''}Stopped after ${done} of ${of} briefings. ${kept}`;
}

/** The first Ctrl-C stops after the briefing at hand; a second ends at once, as anywhere. */
function stopOnInterrupt(): { signal: AbortSignal; release: () => void } {
	const controller = new AbortController();
	const interrupt = () => controller.abort();
	process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
	return {
		signal: controller.signal,
		release: () => process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
	};
}
