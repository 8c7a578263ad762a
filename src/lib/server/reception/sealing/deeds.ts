import { fail, redirect } from '@sveltejs/kit';
import { sealHref, sealedHref } from '#lib/document/addresses.ts';
import { today } from '#lib/server/clock.ts';
import { sealReport } from '#lib/server/house/sealing/seal.ts';
import { signReport } from '#lib/server/house/sealing/sign.ts';
import type { Sealing } from './asking.ts';

/** Takes who signs and a form of a role and the document that was before them; signs it, and leads back to the page. */
export async function signed({ house, asking, person }: Sealing, form: FormData) {
	const role = String(form.get('role') ?? '');
	const outcome = await signReport(house, asking, { ...signingOf(form, person.label), role });
	if ('refused' in outcome) return fail(400, outcome);
	redirect(303, `${sealHref(asking, asking.report, asking.asAt)}#signatures`);
}

/** Takes who seals and a form of the document that was before them; seals it, and leads to the sealed report. */
export async function sealed({ house, asking, person }: Sealing, form: FormData) {
	const outcome = await sealReport(house, asking, signingOf(form, person.label));
	if ('refused' in outcome) return fail(400, outcome);
	redirect(303, sealedHref(asking, outcome.seal));
}

function signingOf(form: FormData, by: string) {
	return { document: String(form.get('document') ?? ''), by, today: today() };
}
