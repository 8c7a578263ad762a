import { accountsIn } from '#lib/server/access/accounts.ts';
import { noticesTo } from '#lib/server/access/notices.ts';
import { emlOf } from '#lib/server/post/mail.ts';
import { letterFor } from '#lib/server/reception/outbox/letters.ts';
import { home } from '#lib/server/root.ts';
import type { RequestHandler } from './$types';

/** A letter as a file for one’s own mail program. Addresses are for administrators, as everywhere. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const letter = letterFor(locals.person, Number(params.letter));
	const { database } = await accountsIn(home());
	const address = locals.person?.administrator ? noticesTo(database, letter.account) : null;
	const from = process.env.ACCORD_MAIL_FROM ?? 'Accord <accord@accord.invalid>';
	return new Response(new Uint8Array(await emlOf(letter, from, address ?? undefined)), {
		headers: {
			'content-type': 'message/rfc822',
			'content-disposition': `attachment; filename="notice-${letter.id}.eml"`,
			'cache-control': 'private, no-store'
		}
	});
};
