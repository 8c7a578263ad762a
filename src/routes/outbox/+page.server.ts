import { mailSetting } from '#lib/server/post/setting.ts';
import { nobodyToldFor } from '#lib/server/reception/outbox/nobody-told.ts';
import { letterFor, lettersFor, withOutbox } from '#lib/server/reception/outbox/letters.ts';
import { sendAtOnce } from '#lib/server/reception/outbox/send-at-once.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	const letters = lettersFor(locals.person);
	setHeaders({ 'cache-control': 'private, no-store' });
	const setting = mailSetting(process.env);
	return {
		letters,
		nobodyTold: await nobodyToldFor(locals.person),
		invites: locals.person?.administrator ?? false,
		sends: setting !== null && !('wrong' in setting),
		wrong: setting && 'wrong' in setting ? setting.wrong : null
	};
};

export const actions: Actions = {
	now: async ({ locals, request }) => {
		const letter = letterFor(locals.person, Number((await smallForm(request)).get('letter')));
		return { said: await sendAtOnce(letter) };
	},
	not: async ({ locals, request }) => {
		const { id } = letterFor(locals.person, Number((await smallForm(request)).get('letter')));
		withOutbox((outbox) => outbox.notSent(id, `Kept back by ${locals.person!.label}.`, new Date()));
		return { said: 'The letter won’t be sent.' };
	}
};
