import { dateInWords } from '#lib/calendar/words.ts';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { yearHref } from '#lib/document/addresses.ts';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import type { FormatName } from '#lib/server/exports/index.ts';
import type { Work } from '#lib/server/jobs/job.ts';
import type { Question } from '../evaluation-of.ts';
import type { House } from '../house.ts';
import { writeBriefings } from './briefings.ts';
import { zipBundle } from './bundle.ts';
import { briefingMaterial } from './material.ts';

/** Takes a house, a question and formats; gives the work of making one zip with the briefing of every school. */
export function briefingsAsJob(house: House, question: Question, formats: FormatName[]): Work {
	const { partnership: id, year, asAt } = question;
	const { schools, shortName } = loadPartnership(id);
	const boards =
		schools.length === 1 ? 'one governing board' : `${schools.length} governing boards`;
	return {
		title: `Briefings for ${boards} of ${shortName}, ${academicYear(year).label}, as at ${dateInWords(asAt)}`,
		partnership: id,
		again: `${yearHref({ partnership: id, year })}/briefings?asAt=${asAt}`,
		of: schools.length,
		file: { name: `${id}-${year}-briefings.zip`, mime: 'application/zip' },
		async run(path, { signal, onProgress }) {
			const material = await briefingMaterial(house, question);
			signal.throwIfAborted();
			const bundle = await zipBundle(path, asAt);
			await writeBriefings(material, bundle, { formats, signal, onProgress });
		}
	};
}
