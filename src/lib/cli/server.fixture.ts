/** A server as `accord serve` makes it, with a page of its own in place of the built ones. */
import { theHouse } from '#lib/server/house/the-house.ts';
import { addressFromEnvironment } from './address.ts';
import { complain, say } from './print.ts';
import { serveUntilStopped } from './server.ts';

try {
	await serveUntilStopped(
		addressFromEnvironment(),
		(origin) => say(`Accord is at ${origin}`),
		async () => async (request, response) => {
			const { ledger } = await theHouse();
			// A reader who never lets go: the answer is begun and not ended.
			if (request.url === '/for-ever') response.write('…');
			else response.end(`entries: ${ledger.last()}`);
		}
	);
} catch (error) {
	complain((error as Error).message);
	process.exitCode = 2;
}
