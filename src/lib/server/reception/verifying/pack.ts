import { VERSION } from '#lib/server/root.ts';
import { sha256 } from '#lib/server/review/seal/seal.ts';
import type { SealedFile } from '#lib/server/review/seal/sealed-file.ts';

/** What a zip begins with. */
const ZIP = Buffer.from('PK');

/** Under which name a pack holds the sealed file. */
export const SEALED = 'sealed.json';

/** Under which name it holds the list of its files. */
const MANIFEST = 'manifest.json';

/** The files of a pack by name. */
export type Pack = Map<string, Buffer>;

/** Takes the bytes of a file; says whether they may be a zip. */
export function isZip(bytes: Buffer): boolean {
	return bytes.subarray(0, ZIP.length).equals(ZIP);
}

/** Takes the bytes of a zip and which of its files are wanted; gives them, or why it can’t be opened. */
export async function openPack(
	bytes: Buffer,
	wanted: (name: string) => boolean = () => true
): Promise<Pack | string> {
	const { openZip } = await import('#lib/server/intake/read/workbook/unzip.ts');
	const { Stumbled } = await import('#lib/server/intake/read/workbook/stumbled.ts');
	try {
		return openZip(bytes).unpack(wanted);
	} catch (error) {
		if (error instanceof Stumbled) return 'The zip is damaged, or was made by something else.';
		throw error;
	}
}

/** Takes a pack; gives the sealed file that it holds. */
export function sealedIn(pack: Pack): Buffer | undefined {
	return pack.get(SEALED);
}

/**
 * Takes the bytes of a pack, its files and the sealed report in it; gives what is not as Accord wrote it. The
 * same version writes the same bytes again, so that each file is compared with what the sealed report
 * gives; for another version the pack’s own list has to do.
 */
export async function wrongInPack(
	bytes: Buffer,
	pack: Pack,
	sealed: SealedFile
): Promise<string[]> {
	if (sealed.content.software !== VERSION) return againstManifest(pack);
	const { wholePack } = await import('#lib/server/exports/pack/pack.ts');
	const { sealedInPack } = await import('../sealing/pack.ts');
	const again = Buffer.from(
		await wholePack(sealed.content.document, sealedInPack(pack.get(SEALED)!))
	);
	if (again.equals(bytes)) return [];
	const expected = await openPack(again);
	if (typeof expected === 'string') throw new Error(expected);
	const differing = namesDiffering(pack, expected);
	return differing.length > 0
		? differing
		: ['The zip itself was changed, though its files were not.'];
}

function namesDiffering(pack: Pack, expected: Pack): string[] {
	return [...new Set([...expected.keys(), ...pack.keys()])].flatMap((name) => {
		const [is, was] = [pack.get(name), expected.get(name)];
		if (!is) return [`${name} is missing.`];
		if (!was) return [`${name} doesn’t belong to the sealed report.`];
		return is.equals(was) ? [] : [`${name} is not what the sealed report says.`];
	});
}

function againstManifest(pack: Pack): string[] {
	const listed = manifestOf(pack.get(MANIFEST));
	if (!listed) return [`The list of its files, ${MANIFEST}, is missing or can’t be read.`];
	const missing = [...listed.keys()].filter((name) => !pack.has(name));
	const others = [...pack].filter(([name]) => name !== MANIFEST);
	return [
		...missing.map((name) => `${name} is missing.`),
		...others.flatMap(([name, bytes]) => {
			if (!listed.has(name)) return [`${name} is not in the list of its files.`];
			return listed.get(name) === sha256(bytes) ? [] : [`${name} was changed.`];
		})
	];
}

function manifestOf(bytes: Buffer | undefined): Map<string, string> | null {
	try {
		const { files } = JSON.parse(bytes?.toString() ?? '') as {
			files: { path: string; sha256: string }[];
		};
		return new Map(files.map(({ path, sha256 }) => [path, sha256]));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof TypeError) return null;
		throw error;
	}
}
