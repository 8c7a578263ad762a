import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '#lib/document/report.ts';
import { PROJECT } from '#lib/server/root.ts';
import { asAtWords, sampleMark } from '../running-words.ts';

let shared: string | undefined;

/** Takes a report and the styles of its components; gives the style sheet of a page that stands alone, fonts in it. */
export function stylesFor(report: Report, components: string): string {
	shared ??= withFonts(readFileSync(join(PROJECT, 'src', 'app.css'), 'utf8'));
	return plain([shared, components, runningHead(report)].join('\n'));
}

/** The fonts of the site, put where the site’s style sheet names their files. */
function withFonts(css: string): string {
	return css.replace(/url\('(source-[^']+\.woff2)'\)/g, (_, font: string) => {
		const bytes = readFileSync(join(PROJECT, 'node_modules', font));
		return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
	});
}

/** What stands above every printed page. */
function runningHead(report: Report): string {
	const { partnership, year } = report;
	const words = `${partnership.name}, ${year.label}. ${asAtWords(report)}`;
	return `@page {
		@top-left { content: ${quoted(words)}; ${SMALL} }
		@top-right { content: ${quoted(sampleMark(report))}; ${SMALL} }
	}`;
}

const SMALL = `font: 10pt 'Source Sans 3', sans-serif; color: #505a5f;`;

/** As CSS writes a string, every sign that could end it or a style element by its number. */
function quoted(text: string): string {
	const safe = text.replace(
		/[^\p{L}\p{N} .,]/gu,
		(char) => `\\${char.codePointAt(0)!.toString(16)} `
	);
	return `"${safe}"`;
}

/** Without comments and with one line end. */
function plain(css: string): string {
	return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');
}
