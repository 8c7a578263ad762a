import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { UserMistake } from './outcome.ts';
import { complain } from './print.ts';

export interface Address {
	host: string;
	port: number;
}

/** HOST and PORT; this computer alone, unless HOST says otherwise. */
export function addressFromEnvironment(): Address {
	const { HOST: host = '127.0.0.1', PORT: port = '3000' } = process.env;
	if (!/^\d+$/.test(port) || Number(port) > 65_535)
		throw new UserMistake(`PORT is “${port}”; give a number from 1 to 65535.`);
	return { host, port: Number(port) };
}

/** Starts to listen; gives the port, which PORT=0 leaves to the computer. Throws, in words, where it cannot. */
export function listen(server: Server, { host, port }: Address): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(mistakeFor(error, host, port)));
		server.listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/**
 * Forms are taken from one origin only, so “localhost” is led to the address that was printed; and a
 * stranger's name that was made to point to this computer gets no page of ours.
 */
export function leadToOrigin(
	origin: string,
	request: IncomingMessage,
	response: ServerResponse
): boolean {
	if (request.headers.host === new URL(origin).host) return false;
	response.writeHead(307, { location: origin + (request.url ?? '/') }).end();
	return true;
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
export function originOf({ host, port }: Address): string {
	const everywhere = host === '0.0.0.0' || host === '::';
	if (everywhere)
		complain(
			`Set ORIGIN to the address that people will type, such as http://accord.example:${port}`
		);
	const name = everywhere ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
	return `http://${name}:${port}`;
}

/** True where only this computer can reach the host. */
export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
