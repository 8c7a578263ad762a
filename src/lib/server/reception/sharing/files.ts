import { error } from '@sveltejs/kit';
import { chartsOf } from '#lib/components/drawings.ts';
import { CHART_FILES } from '#lib/server/exports/chart-files.ts';
import { FORMATS, isFormat } from '#lib/server/exports/index.ts';
import { evidenced } from '#lib/server/house/evidenced.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { attachment } from '../leaving.ts';
import type { Opened } from './opening.ts';

/** The name under which a sealed report is given byte for byte, so that it can be verified. */
export const SEALED = 'sealed';

/** Takes what a link opens, and the report and format in the address; gives the report as a file. */
export async function reportFile(
	{ link, report, disclosed, sealed }: Opened,
	asked: { report: string; format: string }
): Promise<Response> {
	const name = `${link.partnership}-${link.year}-${link.report}`;
	if (sealed && asked.report === SEALED && asked.format === 'json')
		return attachment(sealed.bytes, 'application/json', `${name}-sealed.json`);
	if (asked.report !== link.report || !isFormat(asked.format)) error(404, NOT_IN_IT);
	const { write, mime, extension } = FORMATS[asked.format];
	const whole = disclosed ? await evidenced(await theHouse(), disclosed, report) : report;
	return attachment(await write(whole), mime, `${name}.${extension}`);
}

/** Takes what a link opens, and a chart’s id and format in the address; gives the chart as a file. */
export async function chartOf(
	{ report }: Opened,
	{ chart, image }: { chart: string; image: string }
): Promise<Response> {
	const block = chartsOf(report).find(({ id }) => id === chart);
	if (!block) error(404, NOT_IN_IT);
	const { mime, write } = CHART_FILES[image as keyof typeof CHART_FILES];
	return attachment(await write(block, report), mime, `${block.id}.${image}`);
}

const NOT_IN_IT = 'The link opens no such file.';
