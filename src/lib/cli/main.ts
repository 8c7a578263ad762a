import { Command, CommanderError } from 'commander';
import { VERSION } from '#lib/server/root.ts';
import { COMMANDS } from './commands/index.ts';
import { SOUND, UNUSABLE, UserMistake } from './outcome.ts';
import { complain } from './print.ts';

// Whoever reads only the first lines (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(SOUND);
});
process.exitCode = await run(process.argv);

/** Takes the words of a command line; gives the exit code: 0 all sound, 1 problems, 2 unreadable or misused. */
async function run(argv: string[]): Promise<number> {
	let outcome: number = SOUND;
	const accord = new Command('accord')
		.description('Did we do what we agreed, and did it make a difference?')
		.version(VERSION)
		.helpCommand(false)
		.exitOverride();
	for (const register of COMMANDS) register(accord, (code) => (outcome = Math.max(outcome, code)));
	try {
		await accord.parseAsync(argv);
		return outcome;
	} catch (error) {
		return codeOf(error);
	}
}

/** A mistake is told in its own words; anything else is a fault of ours, and tells where it happened. */
function codeOf(error: unknown): number {
	if (error instanceof CommanderError) return error.exitCode === 0 ? SOUND : UNUSABLE;
	if (isMistake(error)) complain(error.message);
	else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
	return UNUSABLE;
}

/** A name that nothing has, or a mistake in a file of data/, also comes as an error with words for people. */
function isMistake(error: unknown): error is Error {
	return (
		error instanceof UserMistake ||
		error instanceof RangeError ||
		(error instanceof Error && error.constructor.name === 'MistakesInFile')
	);
}
