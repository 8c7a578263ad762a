import { createHash } from 'node:crypto';
import type { Report } from '#lib/document/report.ts';
import { VERSION } from '#lib/server/root.ts';
import { fullTitle, sampleMark } from '../running-words.ts';
import type { PackFile } from './pack.ts';

const NAME = 'manifest.json';

/** Takes a report; gives what notes the size and sha256 of each file of its pack, and writes them down at the end. */
export function manifestOf(report: Report) {
	const files: { path: string; bytes: number; sha256: string }[] = [];
	return {
		/** Takes a file; notes it, and gives it back. */
		including(file: PackFile): PackFile {
			const { path, bytes } = file;
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			files.push({ path, bytes: bytes.length, sha256 });
			return file;
		},
		/** Gives the file that names all others. */
		file(): PackFile {
			const text = JSON.stringify({ ...aboutOf(report), files }, null, 2);
			return {
				path: NAME,
				bytes: new TextEncoder().encode(`${text}\n`),
				says: 'The size and sha256 of each file, for whoever checks that none was changed.'
			};
		}
	};
}

function aboutOf(report: Report) {
	return {
		title: fullTitle(report),
		report: report.name,
		partnership: report.partnership.id,
		agreement: report.agreement.id,
		year: report.year.id,
		asAt: report.asAt,
		audience: report.audience,
		mark: sampleMark(report),
		accord: VERSION,
		footer: report.footer
	};
}
