import { expect, test } from 'vitest';
import { compiled } from '#lib/server/exports/html/compiled.ts';

const STATES = ['waiting', 'failed', 'sent', 'not-sent'];

test('each group of letters is named by its heading, and what was done is under the keyboard', () => {
	const { component, render } = compiled('src/routes/outbox/+page.svelte');
	const { body } = render(component, {
		props: {
			data: {
				letters: STATES.map(letter),
				nobodyTold: [],
				invites: false,
				sends: true,
				wrong: null
			},
			form: { said: 'The letter won’t be sent.' }
		}
	});
	const named = [...body.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
	expect(named).toEqual(STATES);
	for (const id of named) expect(body).toContain(`<h2 id="${id}"`);
	expect(body).toMatch(/<p role="status"[^>]* tabindex="-1"[^>]*>The letter won’t be sent\./);
});

function letter(state: string, at: number) {
	const words = {
		subject: 'Due',
		to: 'Chair',
		partnership: 'Valley',
		standing: '',
		made: '',
		text: ''
	};
	return { id: at + 1, state, ...words };
}
