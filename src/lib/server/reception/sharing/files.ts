import { error } from '@sveltejs/kit';
import { chartsOf } from '#lib/components/drawings.ts';
import { CHART_FILES } from '#lib/server/exports/chart-files.ts';
import { FORMATS, isFormat } from '#lib/server/exports/index.ts';
import { PACK_MIME, packOf } from '#lib/server/exports/pack/pack.ts';
import { isTidyFormat, TIDY_FORMATS } from '#lib/server/exports/tidy/index.ts';
import { evidenced, withItsEvidence } from '#lib/server/house/evidenced.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { attachment } from '../leaving.ts';
import { sealedInPack } from '../sealing/pack.ts';
import { writeAside } from '../write-aside.ts';
import { offersRows, SEALED } from './offered.ts';
import type { Opened } from './opening.ts';
import { CALENDAR } from './report-shown.ts';

/** Takes what a link opens, and the report and format in the address; gives the report as a file. */
export async function reportFile(
	{ link, report, disclosed, sealed }: Opened,
	asked: { report: string; format: string }
): Promise<Response> {
	const name = nameOf(link);
	if (sealed && asked.report === SEALED && asked.format === 'json')
		return attachment(sealed.bytes, 'application/json', `${name}-sealed.json`);
	if (asked.report !== link.report || !isFormat(asked.format)) error(404, NOT_IN_IT);
	const { mime, extension } = FORMATS[asked.format];
	const whole = disclosed ? await evidenced(await theHouse(), disclosed, report) : report;
	return attachment(await writeAside(whole, asked.format), mime, `${name}.${extension}`);
}

/** Takes what a link opens, and a chart’s id and format in the address; gives the chart as a file. */
export async function chartOf(
	{ link, report }: Opened,
	{ chart, image }: { chart: string; image: string }
): Promise<Response> {
	const block = chartsOf(report).find(({ id }) => id === chart);
	if (!block) error(404, NOT_IN_IT);
	const { mime, write } = CHART_FILES[image as keyof typeof CHART_FILES];
	return attachment(await write(block, report), mime, `${nameOf(link)}-${block.id}.${image}`);
}

/** Takes what a link opens and a format; gives the spreadsheet rows behind its figures, where any may leave to its readers. */
export async function evidenceFile(opened: Opened, kind: string): Promise<Response> {
	const { link, disclosed, report } = opened;
	if (!disclosed || !isTidyFormat(kind) || !(await offersRows(opened))) error(404, NOT_IN_IT);
	const { evidence } = await withItsEvidence(await theHouse(), disclosed, report);
	const { mime, extension, write } = TIDY_FORMATS[kind];
	return attachment(write(evidence), mime, `${nameOf(link)}-evidence.${extension}`);
}

/** Takes what a link opens; gives the report in every format with all that goes with it, in one zip: as it was sealed where it is shown so. */
export async function packFile(opened: Opened): Promise<Response> {
	const { link, disclosed, report, sealed } = opened;
	const name = `${nameOf(link)}.zip`;
	const write = writeAside;
	if (sealed)
		return attachment(packOf(report, { ...sealedInPack(sealed.bytes), write }), PACK_MIME, name);
	if (link.report === CALENDAR || !disclosed) error(404, NOT_IN_IT);
	const whole = await withItsEvidence(await theHouse(), disclosed, report);
	const extras = (await offersRows(opened)) ? { evidence: whole.evidence, write } : { write };
	return attachment(packOf(whole.report, extras), PACK_MIME, name);
}

function nameOf({ partnership, year, report }: Opened['link']): string {
	return `${partnership}-${year}-${report}`;
}

const NOT_IN_IT = 'The link opens no such file.';
