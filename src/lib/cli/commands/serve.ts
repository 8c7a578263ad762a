import type { Register } from '../outcome.ts';
import { say } from '../print.ts';
import { addressFromEnvironment } from '../address.ts';
import { serveUntilStopped } from '../server.ts';

/** `serve`: the dashboard. */
export const serve: Register = (accord) =>
	accord
		.command('serve')
		.description('serve the dashboard (HOST, else 127.0.0.1; PORT, else 3000)')
		.action(async () => {
			await serveUntilStopped(addressFromEnvironment(), (origin) => {
				say(`Accord is at ${origin}`);
			});
		});
