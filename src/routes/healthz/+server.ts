import { json } from '@sveltejs/kit';
import { faultOf } from '#lib/server/access/fault.ts';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import { home, VERSION } from '#lib/server/root.ts';
import type { RequestHandler } from './$types';

/** For whoever watches over the server: 200 while the ledger can be opened, 503 when it can't. */
export const GET: RequestHandler = () => {
	const ok = ledgerOpens();
	return json(
		{ status: ok ? 'ok' : 'unavailable', version: VERSION },
		{ status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};

function ledgerOpens(): boolean {
	const ledger = openLedger(home());
	try {
		ledger.last();
		return true;
	} catch (error) {
		console.error(JSON.stringify(faultOf(error, 503, '/healthz')));
		return false;
	} finally {
		ledger.close();
	}
}
