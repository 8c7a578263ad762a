import type { Upload } from './uploads.ts';

/** Takes an upload; gives the names of the files in `received` that it needs: its own, or what stays in its stead. */
export function keptFiles(upload: Upload): string[] {
	return upload.erased ? preservedFiles(upload) : [upload.sha256];
}

/** The files that hold the rows of an upload whose own file was erased, one for each dataset. */
export function preservedFiles({ id, erased, state, sheets }: Upload): string[] {
	if (!erased?.rowsKept || state !== 'accepted') return [];
	return [...new Set(sheets.map(({ dataset }) => preservedFile(id, dataset)))];
}

/** `U12.attendance.parquet`. */
export function preservedFile(upload: string, dataset: string): string {
	return `${upload}.${dataset}.parquet`;
}

/** True for a name that rows kept in a file’s stead may have. */
export function isPreservedFile(name: string): boolean {
	return /^U\d+\.[a-z][a-z-]*\.parquet$/.test(name);
}
