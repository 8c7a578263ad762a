import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UPLOAD_LIMIT } from '#lib/server/ledger/ledger.ts';
import { home, PROJECT } from '#lib/server/root.ts';
import { UserMistake } from './outcome.ts';
import { complain } from './print.ts';

export interface Address {
	host: string;
	port: number;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

/** Milliseconds that requests under way get when the server stops. */
const GRACE = 1000;

/** HOST and PORT; this computer alone, unless HOST says otherwise. */
export function addressFromEnvironment(): Address {
	const { HOST: host = '127.0.0.1', PORT: port = '3000' } = process.env;
	if (!/^\d+$/.test(port) || Number(port) > 65_535)
		throw new UserMistake(`PORT is “${port}”; give a number from 1 to 65535.`);
	return { host, port: Number(port) };
}

/** Serves the pages, tells `ready` where, and ends when a signal asks for it. */
export async function serveUntilStopped(
	address: Address,
	ready: (origin: string) => void | Promise<void>
): Promise<void> {
	const { ORIGIN: given } = process.env;
	const server = createServer();
	const port = await listen(server, address);
	const origin = given ?? originOf({ ...address, port });
	const handler = loadHandler(origin);
	const only = given === undefined && isLoopback(address.host) ? origin : null;
	server.on('request', async (request, response) => {
		if (only && leadToOrigin(only, request, response)) return;
		(await handler)(request, response);
	});
	const stopped = untilSignal();
	await handler;
	await ready(origin);
	await stopped;
	await stop(server);
}

/** The build reads its settings when it is imported. */
async function loadHandler(origin: string): Promise<Handler> {
	const path = join(PROJECT, 'build', 'handler.js');
	if (!existsSync(path))
		throw new UserMistake('The pages are not built yet. Run: npm run build, or simply npm start');
	process.env.ORIGIN = origin;
	// A form wraps the file it carries.
	process.env.BODY_SIZE_LIMIT ??= String(UPLOAD_LIMIT + 1024 * 1024);
	const { handler } = await import(pathToFileURL(path).href);
	return handler;
}

function listen(server: Server, { host, port }: Address): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(mistakeFor(error, host, port)));
		server.listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

function mistakeFor(error: NodeJS.ErrnoException, host: string, port: number): Error {
	if (error.code === 'EADDRINUSE')
		return new UserMistake(
			`Port ${port} is taken, perhaps by an Accord that runs already. Stop it, or choose another port: PORT=${port + 1} npm start`
		);
	if (error.code === 'EACCES')
		return new UserMistake(
			`Port ${port} needs rights that you do not have here. Choose one above 1023.`
		);
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
		return new UserMistake(`HOST is “${host}”, which is no address of this computer.`);
	return error;
}

/** Where every address of the computer is listened on, people need ORIGIN for the one that they type. */
function originOf({ host, port }: Address): string {
	const everywhere = host === '0.0.0.0' || host === '::';
	if (everywhere)
		complain(
			`Set ORIGIN to the address that people will type, such as http://accord.example:${port}`
		);
	const name = everywhere ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
	return `http://${name}:${port}`;
}

function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/**
 * Forms are taken from one origin only, so “localhost” is led to the address that was printed; and a
 * stranger's name that was made to point to this computer gets no page of ours.
 */
function leadToOrigin(origin: string, request: IncomingMessage, response: ServerResponse): boolean {
	if (request.headers.host === new URL(origin).host) return false;
	response.writeHead(307, { location: origin + (request.url ?? '/') }).end();
	return true;
}

/** Resolves at the first signal to stop; a second one stops at once. */
function untilSignal(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
			process.once(signal, () => {
				process.once(signal, () => process.exit(130));
				resolve();
			});
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
	await Promise.race([Promise.all([closeTheHouse(), closeAccounts(home())]), moment()]);
	process.exit(0);
}

function moment(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, GRACE).unref());
}
