import type { Extras } from '#lib/server/exports/pack/pack.ts';

/** Takes the bytes of a sealed file; gives what goes into the pack of its report beside every format. */
export function sealedInPack(bytes: Uint8Array): Extras {
	const says =
		'The sealed report itself: “accord verify” tells from it whether anything was changed.';
	return { more: [{ path: 'sealed.json', bytes, says }] };
}
