import type { Autosaved } from '#lib/server/reception/writing/autosaved.ts';

/** What is typed in one place to write in, and which version it goes on from. */
export interface Words {
	place: string;
	text: string;
	from: number | null;
}

const NO_NETWORK =
	'Not saved yet: the connection is lost. It is tried again and again until it works.';
const SIGNED_OUT =
	'Not saved yet: you are signed out. Sign in again in another window, and it is saved from here.';
const NOT_TAKEN = 'Not saved yet: something went wrong. It is tried again until it works.';

/** Takes where words are sent and the words; gives what came of it. Fails with what `troubleInWords` tells. */
export async function sendWords(saveAt: string, { place, text, from }: Words): Promise<Autosaved> {
	const body = new FormData();
	body.set('role', input('#role').value);
	body.set('pen', input('#writing [name=pen]').value);
	body.set(`text:${place}`, text);
	body.set(`from:${place}`, `${from}`);
	const response = await fetch(saveAt, { method: 'POST', body });
	if (response.redirected) throw new Error(SIGNED_OUT);
	if (!response.ok) throw new Error(NOT_TAKEN);
	return response.json();
}

/** Takes why words could not be sent; gives it in words. */
export function troubleInWords(trouble: Error | undefined): string {
	const said = trouble?.message;
	return said === SIGNED_OUT || said === NOT_TAKEN ? said : NO_NETWORK;
}

function input(selector: string): HTMLInputElement {
	return document.querySelector<HTMLInputElement>(selector)!;
}
