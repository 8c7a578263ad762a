import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pdfText, spaced } from '../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../tests/support/report.ts';
import { docx } from './docx/docx.ts';
import { html } from './html/html.ts';
import { pdf } from './pdf/pdf.ts';

const approved = 'Approved and sealed on 23 November 2026, signed by the Chair of the forum.';
const report = { ...reportFixture(), approved };

test('what was approved says so in PDF, Word and HTML before its headline', async () => {
	const texts = [
		spaced(pdfText(await pdf.write(report))),
		strFromU8(unzipSync(await docx.write(report))['word/document.xml']!),
		new TextDecoder().decode(await html.write(report))
	];
	for (const text of texts) {
		expect(text).toContain(approved);
		expect(text.indexOf(approved)).toBeLessThan(text.lastIndexOf(report.headline));
	}
});
