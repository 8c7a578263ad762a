import { LIMITS } from './limits.ts';
import { CAPS } from './workbook/caps.ts';

/** Why a file could not be read at all, in words: what is wrong, and how to mend it. */
export const REFUSALS: Record<string, { title: string; message: string; fix: string }> = {
	empty: {
		title: 'The file is empty',
		message: 'there is nothing in the file.',
		fix: 'Save the spreadsheet again and send that.'
	},
	zip: {
		title: 'A compressed folder',
		message: 'this is a compressed (zipped) folder, not a spreadsheet.',
		fix: 'Open it and send the spreadsheets in it one by one.'
	},
	'word-document': {
		title: 'A Word document',
		message: 'this is a Word document. The rows of a table can’t be read from it.',
		fix: 'Copy the table into Excel, save it as a workbook and send that.'
	},
	'numbers-document': {
		title: 'A Numbers document',
		message: 'this is a document of Apple Numbers. The rows of its tables can’t be read from it.',
		fix: 'In Numbers choose File, Export To, Excel, and send the workbook that it makes.'
	},
	'password-protected': {
		title: 'The workbook has a password',
		message: 'this workbook can’t be opened without its password.',
		fix: 'In Excel choose File, Info, Protect Workbook, Encrypt with Password, clear the password, save and send it again.'
	},
	'workbook-damaged': {
		title: 'The workbook is damaged',
		message: 'this workbook is damaged or was cut short on its way.',
		fix: 'Open it in Excel, which may offer to mend it, save it again and send that.'
	},
	'workbook-empty': {
		title: 'The workbook is empty',
		message: 'there is nothing in any visible sheet of this workbook.',
		fix: 'Check that it is the right file, or show the sheet that is hidden, save it and send it again.'
	},
	'workbook-too-large': {
		title: 'The workbook is too large',
		message: `this workbook holds more than can be opened here: at most ${megabytes(CAPS.bytes)} as it is sent, and ${megabytes(CAPS.unpackedBytes)} unpacked.`,
		fix: 'In Excel choose File, Save as, “CSV UTF-8”, for each sheet, and send those files. They may be much larger.'
	},
	'sheet-too-large': {
		title: 'The sheet reaches too far',
		message: `the sheet reaches over more than ${CAPS.cells.toLocaleString('en-GB')} cells from its first to its last, most of them perhaps empty.`,
		fix: 'In Excel press Ctrl and End to see the last cell in use, delete the rows and columns that don’t belong to the table, save it and send it again.'
	},
	'workbook-too-slow': {
		title: 'The workbook takes too long to read',
		message: 'reading this workbook took too long, so we stopped.',
		fix: 'In Excel choose File, Save as, “CSV UTF-8”, for each sheet, and send those files.'
	},
	'workbook-declarations': {
		title: 'Not a workbook as Excel makes them',
		message:
			'this workbook holds instructions (XML declarations) that no spreadsheet needs and that can do harm.',
		fix: 'Open it in Excel, save it under another name and send that.'
	},
	'no-such-sheet': {
		title: 'There is no such sheet',
		message: 'this file has no sheet of that name.',
		fix: 'Check the name of the sheet.'
	},
	pdf: {
		title: 'A PDF',
		message: 'this is a PDF. The rows of a table can’t be read from it.',
		fix: 'Send the spreadsheet that the PDF was made from.'
	},
	picture: {
		title: 'A picture',
		message: 'this is a picture, not a spreadsheet.',
		fix: 'Send the spreadsheet that it shows.'
	},
	'web-page': {
		title: 'A web page',
		message: 'this is a web page, though it may be named like a spreadsheet.',
		fix: 'Open it in Excel, save it as an Excel workbook and send that.'
	},
	xml: {
		title: 'An XML file',
		message: 'this is an XML file, though it may be named like a spreadsheet.',
		fix: 'Open it in Excel, save it as an Excel workbook and send that.'
	},
	unknown: {
		title: 'Not a spreadsheet',
		message: 'this is not a spreadsheet or a text file that we can read.',
		fix: 'Send the spreadsheet as an Excel workbook, an OpenDocument sheet or CSV.'
	},
	'too-large': {
		title: 'The file is too large',
		message: `the file is larger than ${megabytes(LIMITS.bytes)}.`,
		fix: 'Split it, for example into one file for each year, and send them one by one.'
	},
	'too-large-to-show': {
		title: 'The file is too large to be shown',
		message: `the file is larger than ${megabytes(LIMITS.wholeBytes)}, the most whose cells can be shown.`,
		fix: 'Split it, for example into one file for each year.'
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
		message: `a cell holds more than ${LIMITS.cellLength.toLocaleString('en-GB')} characters. In a text file that is often a quotation mark that is never closed.`,
		fix: 'Shorten the cell; in a text file, look for a stray quotation mark in or above this row and mend it. Then send it again.'
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
		fix: 'Use the headings of the template, or say what kind of sheet it is.'
	},
	'kind-unclear': {
		title: 'Two kinds of sheet fit',
		message: 'its headings fit two kinds of sheet.',
		fix: 'Say what kind of sheet it is, on its page or with --as. Until then nothing of it is taken in.'
	},
	'only-a-summary': {
		title: 'A summary without meetings',
		message:
			'it counts how many meetings each person or school attended, and doesn’t say which meetings these were or when.',
		fix: 'Export the attendance meeting by meeting, or send the register with a column for each meeting. We count the meetings and work out the percentages ourselves.'
	},
	'no-such-dataset': {
		title: 'No such kind of sheet',
		message: 'Accord doesn’t know this kind of sheet.',
		fix: 'Choose one of the kinds listed.'
	}
};

function megabytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toLocaleString('en-GB')} MB`;
}
