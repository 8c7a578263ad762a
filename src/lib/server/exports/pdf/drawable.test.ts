import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { pdfText } from '../../../../../tests/support/programs.ts';
import { drawable } from './drawable.ts';
import { coverage } from './font-coverage.ts';
import { SANS } from './fonts.ts';
import { pdf } from './pdf.ts';

it.each([
	['Ysgol Tŷ Gwyn, −5 ≥ ½ “quoted” → 10 %', 'Ysgol Tŷ Gwyn, −5 ≥ ½ “quoted” → 10 %'],
	['Well done 🎉', 'Well done □'],
	['a ❤️‍🔥 meeting', 'a ❤□ meeting'],
	['学校', '□□']
])('draws “%s” as “%s”', (text, drawn) => {
	expect(drawable(text)).toBe(drawn);
});

it('knows the letters of a font, and no others', () => {
	const points = coverage(readFileSync(join(SANS, 'SourceSans3-Regular.ttf')));
	expect(points.has('ŷ'.codePointAt(0)!)).toBe(true);
	expect(points.has('学'.codePointAt(0)!)).toBe(false);
	expect(points.size).toBe(1614);
});

it('prints a report whose names no font of ours can draw, and says what the squares are', async () => {
	const report = reportFixture();
	report.partnership.name = '学校 🎉 Ysgol \u0007';
	report.headline = 'Half a letter \uD800 and a bell \u0007.';
	const text = pdfText(await pdf.write(report));
	expect(text).toContain('□□ □ Ysgol');
	expect(text).toContain('A square (□) stands for a character');
});
