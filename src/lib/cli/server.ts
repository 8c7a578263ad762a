import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faultOf } from '#lib/server/access/fault.ts';
import { UPLOAD_LIMIT } from '#lib/server/ledger/ledger.ts';
import { home, PROJECT } from '#lib/server/root.ts';
import { isLoopback, leadToOrigin, listen, originOf, type Address } from './address.ts';
import { UserMistake } from './outcome.ts';
import { keepPosting } from './posting.ts';
import { complain } from './print.ts';

/** Milliseconds that requests under way get when the server stops. */
const GRACE = 1000;

/** Serves the pages, tells `ready` where, and ends when a signal asks for it. */
export async function serveUntilStopped(
	address: Address,
	ready: (origin: string) => void | Promise<void>,
	loadPages = loadHandler
): Promise<void> {
	const { ORIGIN: given } = process.env;
	const server = createServer();
	const port = await listen(server, address);
	const origin = given ?? originOf({ ...address, port });
	const pages = loadPages(origin);
	const only = given === undefined && isLoopback(address.host) ? origin : null;
	server.on('request', async (request, response) => {
		if (only && leadToOrigin(only, request, response)) return;
		(await pages)(request, response);
	});
	const stopped = untilSignal();
	keepServing();
	try {
		await pages;
		await ready(origin);
		keepPosting(origin);
	} catch (error) {
		server.close();
		throw error;
	}
	complain(`Stopping, as ${await stopped} asks.`);
	await stop(server);
}

/** The build reads its settings when it is imported. */
async function loadHandler(origin: string): Promise<RequestListener> {
	const path = join(PROJECT, 'build', 'handler.js');
	if (!existsSync(path))
		throw new UserMistake('The pages are not built yet. Run: npm run build, or simply npm start');
	process.env.ORIGIN = origin;
	// A form wraps the file it carries.
	process.env.BODY_SIZE_LIMIT ??= String(UPLOAD_LIMIT + 1024 * 1024);
	const { handler } = await import(pathToFileURL(path).href);
	return handler;
}

/** A fault in one answer must not end all others: it is noted like any other, without a word of anybody's. */
function keepServing(): void {
	process.on('unhandledRejection', (reason) => {
		console.error(JSON.stringify(faultOf(reason, 500, 'outside of any answer')));
	});
}

/** A terminal and whoever started us may each send the same signal: one is enough, and more do no harm. */
function untilSignal(): Promise<string> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
			process.on(signal, () => resolve(signal));
	});
}

/** Requests under way get a moment, then the house is closed. What is not done by then, a restart undoes. */
async function stop(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeIdleConnections();
	await Promise.race([closed, moment()]);
	server.closeAllConnections();
	const { closeTheHouse } = await import('#lib/server/house/the-house.ts');
	const { closeAccounts } = await import('#lib/server/access/accounts.ts');
	const { closeTheJobs } = await import('#lib/server/reception/jobs/the-jobs.ts');
	const closing = closeTheJobs().then(() => Promise.all([closeTheHouse(), closeAccounts(home())]));
	await Promise.race([closing, moment()]);
	process.exit(0);
}

function moment(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, GRACE).unref());
}
