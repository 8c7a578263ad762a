import { answer } from './answer.ts';
import { Hindered } from './first-look.ts';
import { CAPS, copySheet, lookAtWorkbook } from './workbook.ts';

/** Larger than this, all rows take long enough to show the first ones before. */
const LARGE = 300_000;

answer(async (file, question, tell) => {
	if (file.size > CAPS.bytes) throw new Hindered('too-large');
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (question.kind === 'copy')
		return tell({ kind: 'copied', csv: copySheet(bytes, question.keptBack), blankRows: 0 });
	const { known } = question;
	if (file.size > LARGE)
		tell({ kind: 'look', sheets: lookAtWorkbook(bytes, known, { quickly: true }) });
	tell({ kind: 'look', sheets: lookAtWorkbook(bytes, known) });
});
