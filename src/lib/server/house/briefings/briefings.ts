import type { School } from '#lib/server/agreements/partnership.ts';
import { discloseBriefing, type BriefingMaterial } from '#lib/server/disclosure/briefing.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { AsideWriter } from '#lib/server/exports/aside/aside.ts';
import { FORMATS, type FormatName } from '#lib/server/exports/index.ts';
import { briefing } from '#lib/server/reports/briefing/briefing.ts';
import type { Bundle } from './bundle.ts';
import { briefingFile } from './file-name.ts';

/** How the briefings are written, and who is told how far they are. */
export interface Writing {
	formats: FormatName[];
	/** Told how many schools are done. */
	onProgress?: (done: number) => void;
	/** Heeded between two schools; the promise is then rejected with its reason. */
	signal?: AbortSignal;
}

/**
 * Takes what the briefings of a partnership are made from and where they go; writes one for each school,
 * as a file that its own board may have. Only the one at hand is in memory.
 */
export async function writeBriefings(
	material: BriefingMaterial,
	bundle: Bundle,
	writing: Writing
): Promise<void> {
	const writer = new AsideWriter();
	try {
		let done = 0;
		for (const school of material.evaluation.partnership.schools) {
			writing.signal?.throwIfAborted();
			await writeOne(school, material, { bundle, writer, formats: writing.formats });
			writing.onProgress?.(++done);
		}
		writing.signal?.throwIfAborted();
		await bundle.finish();
	} catch (error) {
		await bundle.abandon();
		throw error;
	} finally {
		await writer.close();
	}
}

interface Hands {
	bundle: Bundle;
	writer: AsideWriter;
	formats: FormatName[];
}

async function writeOne(
	school: School,
	material: BriefingMaterial,
	{ bundle, writer, formats }: Hands
): Promise<void> {
	const board: Viewer = { role: 'governor', schools: [school.id], audience: 'export' };
	const report = briefing(discloseBriefing(material, board), school.id);
	if (!report) throw new Error(`No briefing can be made for ${school.id}.`);
	const name = briefingFile(school, material.evaluation.partnership.schools);
	for (const format of formats) {
		const bytes = await writer.write(report, format);
		await bundle.add(`${name}.${FORMATS[format].extension}`, bytes);
	}
}
