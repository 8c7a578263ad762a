import { fail, redirect } from '@sveltejs/kit';
import { figuresHref, outlookFor } from '#lib/server/reception/outlook.ts';
import {
	acceptUpload,
	answerUpload,
	eraseUpload,
	explainUpload,
	uploadFor,
	withdrawUpload
} from '#lib/server/reception/sending.ts';
import { mendingOn } from '#lib/server/reception/mending/mending.ts';
import { smallForm } from '#lib/server/reception/small-form.ts';
import { isComparing } from './compared.ts';
import { lookAgainAt } from './look-again.ts';
import { mend, mendBySheet } from './mend/mend.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!locals.person) redirect(303, `/sign-in?next=/evidence/${params.upload}`);
	const [upload, mending] = await Promise.all([
		uploadFor(locals.person, params.upload),
		mendingOn(locals.person, params.upload, url)
	]);
	const isSound = !upload.reading && upload.sound > 0;
	const outlook = await outlookFor(locals.person, params.upload, isSound);
	return {
		...upload,
		...outlook,
		figures: await figuresHref(params.upload, outlook.takingBack),
		mending,
		comparing: isComparing(outlook.accepting),
		again: url.searchParams.has('again'),
		lookAgain: lookAgainAt(url)
	};
};

export const actions: Actions = {
	accept: async ({ locals, params }) => {
		const problem = await acceptUpload(locals.person, params.upload);
		if (problem) return fail(409, { problem });
		redirect(303, `/evidence/${params.upload}`);
	},
	answer: async ({ locals, params, request }) => {
		const problem = await answerUpload(locals.person, params.upload, await smallForm(request));
		if (problem) return fail(400, { problem });
		redirect(303, `/evidence/${params.upload}`);
	},
	explain: async ({ locals, params, request }) => {
		const problem = await explainUpload(locals.person, params.upload, await smallForm(request));
		if (problem) return fail(400, { problem });
		redirect(303, `/evidence/${params.upload}`);
	},
	mend: (event) => mend(event, 'save'),
	alike: (event) => mend(event, 'alike'),
	undo: (event) => mend(event, 'undo'),
	putBack: (event) => mend(event, 'put back'),
	sendBack: mendBySheet,
	withdraw: async ({ locals, params, request }) => {
		const reason = String((await smallForm(request)).get('reason') ?? '').trim();
		if (reason.length > 500) return fail(400, { problem: 'Keep the reason under 500 characters.' });
		const problem = await withdrawUpload(locals.person, params.upload, reason || null);
		if (problem) return fail(409, { problem });
		redirect(303, `/evidence/${params.upload}`);
	},
	erase: async ({ locals, params, request }) => {
		const problem = await eraseUpload(locals.person, params.upload, await smallForm(request));
		if (problem) return fail(409, { problem });
		redirect(303, `/evidence/${params.upload}`);
	}
};
