import { fileErased } from '#lib/document/file-erased.ts';
import type { Block, Section, Table } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { UploadSummary } from '#lib/server/evaluation/evaluation.ts';
import { commentaries } from '../commentary.ts';
import { uploadCell, uploadsUsed } from '../uploads-used.ts';
import { numberCell } from '../words/quantity.ts';

/** Takes what is disclosed; gives the files behind this report and what to know before trusting it. */
export function dataQuality(disclosed: Disclosed): Section {
	const used = uploadsUsed(disclosed);
	return {
		id: 'data-quality',
		title: 'Quality of the data',
		blocks: [
			...(used.length > 0 ? [uploads(used, disclosed), returns(disclosed)] : [nothingYet()]),
			...warnings(disclosed, used),
			...commentaries(disclosed, 'annual-evaluation', {
				id: 'data-quality',
				heading: 'What to bear in mind',
				asks: 'Say what a reader should know of these spreadsheets: what is missing and why, and what was counted in another way than before.',
				required: false
			})
		]
	};
}

function uploads(used: UploadSummary[], disclosed: Disclosed): Table {
	return {
		kind: 'table',
		id: 'uploads',
		title: 'Spreadsheets behind this report',
		columns: [
			{ key: 'file', label: 'File' },
			{ key: 'dataset', label: 'What it holds' },
			{ key: 'rows', label: 'Rows', unit: 'count' },
			{ key: 'accepted', label: 'Accepted', unit: 'count' },
			{ key: 'held', label: 'Held back', unit: 'count' },
			{ key: 'set-aside', label: 'Set aside', unit: 'count' },
			{ key: 'received', label: 'Received' }
		],
		rows: used.map((upload) => [
			{
				...uploadCell(upload.file, upload.id, disclosed),
				note: `Fingerprint ${upload.sha256.slice(0, 8)}`
			},
			{ text: upload.dataset },
			numberCell(upload.rows, 'count'),
			numberCell(upload.accepted, 'count'),
			numberCell(upload.held, 'count'),
			numberCell(upload.setAside, 'count'),
			{ text: dateInWords(upload.received) }
		]),
		notes: [
			'Held back: rows that need mending before they count. Set aside: rows that are no evidence, such as titles and totals.',
			'Fingerprint: the first eight characters of the file’s SHA-256, which changes when the file does.',
			...used.flatMap(({ file, erased }) =>
				erased ? [`${file}: ${fileErased(erased)}; its rows were kept.`] : []
			)
		]
	};
}

function returns({ returned }: Disclosed): Table {
	const row = (label: string, schools: number) => [
		{ text: label },
		numberCell(schools, 'count'),
		numberCell(returned.schools - schools, 'count')
	];
	return {
		kind: 'table',
		id: 'returns',
		title: 'Schools that the spreadsheets speak of',
		columns: [
			{ key: 'what', label: 'Spreadsheet' },
			{ key: 'in', label: 'Schools in it', unit: 'count' },
			{ key: 'out', label: 'Schools not in it', unit: 'count' }
		],
		rows: [
			row('Attendance at meetings', returned.attendance),
			row('Training', returned.training),
			row('Outcomes for pupils', returned.outcomes),
			row('Any of them', returned.schools - returned.nothing)
		],
		notes: [
			'A school that is not in a spreadsheet may have had nothing to send. It isn’t counted as absent.'
		]
	};
}

function warnings(disclosed: Disclosed, used: UploadSummary[]): Block[] {
	const provisional = disclosed.outcomes.filter(({ cells }) =>
		cells.some(({ status }) => status === 'provisional')
	);
	const held = used.reduce((total, upload) => total + upload.held, 0);
	const items = [
		...disclosed.notes,
		...(held > 0 ? [`${held} rows are held back and not counted until they are mended.`] : []),
		...provisional.map(({ name }) => `${name}: provisional figures, which may be revised.`)
	];
	if (items.length === 0) return [];
	return [{ kind: 'prose', heading: 'To know before reading on', paragraphs: [], items }];
}

function nothingYet(): Block {
	return {
		kind: 'prose',
		paragraphs: [
			'No spreadsheet has been sent for this year. When one is, this table says how many of its rows were counted and how many wait to be mended.'
		]
	};
}
