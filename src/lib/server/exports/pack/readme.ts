import type { Report } from '#lib/document/report.ts';
import { asAtWords, fullTitle, sampleMark } from '../running-words.ts';
import type { PackFile } from './pack.ts';

/** Takes a report and the files of its pack; gives README.txt, which says what each is. */
export function readmeOf(report: Report, files: Omit<PackFile, 'bytes'>[]): PackFile {
	const mark = sampleMark(report);
	const lines = [
		fullTitle(report),
		`${asAtWords(report)}.${mark ? ` ${mark}.` : ''}`,
		'',
		report.headline,
		'',
		...files.flatMap(({ path, says }) => [path, `    ${says}`]),
		'manifest.json',
		'    The size and sha256 of each file, for whoever checks that none was changed.',
		'',
		...report.footer
	];
	// Notepad of older Windows shows no other line end.
	const text = lines.join('\r\n');
	return {
		path: 'README.txt',
		bytes: new TextEncoder().encode(`\uFEFF${text}\r\n`),
		says: 'What each file is.'
	};
}
