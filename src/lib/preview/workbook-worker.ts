import { answer } from './answer.ts';
import { Hindered } from './first-look.ts';
import { CAPS, copySheet, lookAtWorkbook } from './workbook.ts';

answer(async (file, question, tell) => {
	if (file.size > CAPS.bytes) throw new Hindered('too-large');
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (question.kind === 'look')
		tell({ kind: 'look', sheets: lookAtWorkbook(bytes, question.known) });
	else tell({ kind: 'copied', csv: copySheet(bytes, question.keptBack), blankRows: 0 });
});
