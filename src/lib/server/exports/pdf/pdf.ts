import type { Report } from '#lib/document/report.ts';
import type { Format } from '../format.ts';
import { fileDate } from '../running-words.ts';
import { compile, type Setting } from './compile.ts';
import { eachText, printable } from '../printable.ts';
import { drawable } from './drawable.ts';
import { printed } from './printed.ts';

/** A4 pages, tagged for screen readers (PDF/UA-1), set by the template `report.typ`. */
export const pdf: Format = {
	extension: 'pdf',
	mime: 'application/pdf',
	label: 'PDF',
	write: async (report) => {
		const document = printed(eachText(printable(report), drawable));
		return compile(document, settingsFor(report, document), fileDate(report));
	}
};

/** Where nothing follows the two pages, their room is used; where that is not enough, they are set close. */
function settingsFor({ compact }: Report, { whole }: { whole: boolean }): Setting[] {
	if (!compact) return ['open'];
	return whole ? ['roomy', 'close'] : ['close'];
}
