import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

const ROUTES = join(PROJECT, 'src/routes');

/** Everything that the product answers: what may be opened, and the forms that are sent. */
export interface Answered {
	opens: Route[];
	forms: Route[];
}

/** A folder of `src/routes`, and the form that is sent to it. */
interface Route {
	id: string;
	/** `?/accept`, or empty: the one form of its page. */
	form: string;
}

/** Gives every address that `src/routes` answers. */
export async function answered(): Promise<Answered> {
	const found: Answered = { opens: [], forms: [] };
	for (const path of readdirSync(ROUTES, { recursive: true, encoding: 'utf8' }).sort()) {
		const file = path.split('/').at(-1)!;
		const id = `/${path.slice(0, -file.length - 1)}`;
		if (file === '+page.svelte') found.opens.push({ id, form: '' });
		if (file !== '+server.ts' && file !== '+page.server.ts') continue;
		const code = await import(join(ROUTES, path));
		if (code.GET) found.opens.push({ id, form: '' });
		if (code.POST) found.forms.push({ id, form: '' });
		for (const name of Object.keys(code.actions ?? {}))
			found.forms.push({ id, form: name === 'default' ? '' : `?/${name}` });
	}
	return found;
}

/** Takes what is answered and addresses; gives what none of them asks, as “/route?/form”. */
export function unasked(routes: Route[], addresses: readonly string[]): string[] {
	const asked = new Set(addresses.map((address) => askedBy(routes, address)));
	return routes.map(said).filter((one) => !asked.has(one));
}

/** The route that says most of the address itself answers, as in the product. */
function askedBy(routes: Route[], address: string): string | undefined {
	const [path = '', search = ''] = address.split('?');
	const form = search.startsWith('/') ? `?${search}` : '';
	const [first] = routes
		.filter((route) => route.form === form && patternOf(route).test(path))
		.sort((a, b) => lettersOf(b) - lettersOf(a));
	return first && said(first);
}

function said({ id, form }: Route): string {
	return id + form;
}

const PARAMETER = /\[[^\]]+\]/g;

function patternOf({ id }: Route): RegExp {
	const pieces = id.split(PARAMETER).map((piece) => piece.replaceAll('.', '\\.'));
	return new RegExp(`^${pieces.join('[^/]+')}$`);
}

function lettersOf({ id }: Route): number {
	return id.replaceAll(PARAMETER, '').length;
}
