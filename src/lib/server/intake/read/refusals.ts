import { LIMITS } from './limits.ts';

/** Why a file could not be read at all, in words: what is wrong, and how to mend it. */
export const REFUSALS: Record<string, { title: string; message: string; fix: string }> = {
	empty: {
		title: 'The file is empty',
		message: 'there is nothing in the file.',
		fix: 'Save the spreadsheet again as CSV and send that.'
	},
	workbook: {
		title: 'An Excel workbook',
		message: 'this is an Excel workbook, and Accord can’t read those yet.',
		fix: 'In Excel choose File, Save as, “CSV UTF-8”, and send that file.'
	},
	'old-workbook': {
		title: 'An old Excel workbook',
		message: 'this is an Excel workbook of the old kind, which Accord can’t read.',
		fix: 'In Excel choose File, Save as, “CSV UTF-8”, and send that file.'
	},
	pdf: {
		title: 'A PDF',
		message: 'this is a PDF. The rows of a table can’t be read from it.',
		fix: 'Send the spreadsheet that the PDF was made from, saved as CSV.'
	},
	unknown: {
		title: 'Not a spreadsheet',
		message: 'this doesn’t look like a spreadsheet or a text file.',
		fix: 'Save the spreadsheet as CSV and send that.'
	},
	'too-large': {
		title: 'The file is too large',
		message: `the file is larger than ${LIMITS.bytes / 1024 / 1024} MB.`,
		fix: 'Split it, for example into one file for each year, and send them one by one.'
	},
	'too-many-rows': {
		title: 'Too many rows',
		message: `the sheet has more than ${LIMITS.rows.toLocaleString('en-GB')} rows.`,
		fix: 'Split it, for example into one file for each year, and send them one by one.'
	},
	'too-many-columns': {
		title: 'Too many columns',
		message: `the sheet has more than ${LIMITS.columns} columns.`,
		fix: 'Remove the columns that are not needed and send it again.'
	},
	'cell-too-long': {
		title: 'A cell is too long',
		message: `a cell holds more than ${LIMITS.cellLength.toLocaleString('en-GB')} characters, which is often a quotation mark that is never closed.`,
		fix: 'Look for a stray quotation mark in or above this row, mend it and send the file again.'
	},
	'quote-never-closed': {
		title: 'A quotation mark is never closed',
		message:
			'a cell opens with a quotation mark and never closes, so everything below has run into it.',
		fix: 'Add the missing quotation mark, or remove the stray one, and send the file again.'
	},
	'not-recognised': {
		title: 'We don’t recognise the columns',
		message: 'none of the first rows looks like the headings of a sheet that Accord knows.',
		fix: 'Use the headings of the template, or say what the sheet is: attendance, training or outcomes.'
	},
	'no-such-dataset': {
		title: 'No such kind of sheet',
		message: 'Accord doesn’t know this kind of sheet.',
		fix: 'Choose attendance, training or outcomes.'
	}
};
