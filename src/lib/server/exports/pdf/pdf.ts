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
		const words = eachText(printable(report), drawable);
		const document = (setting: Setting) => printed(words, setting);
		return compile(document, report.compact ? ['roomy', 'close'] : ['open'], fileDate(report));
	}
};
