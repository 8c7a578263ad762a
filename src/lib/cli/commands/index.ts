import type { Register } from '../outcome.ts';
import { backup } from './backup.ts';
import { briefings } from './briefings.ts';
import { check } from './check.ts';
import { erase } from './erase.ts';
import { evaluate } from './evaluate.ts';
import { evidence } from './evidence.ts';
import { load } from './load.ts';
import { notices } from './notices.ts';
import { read } from './read.ts';
import { rebuild } from './rebuild.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { sample } from './sample.ts';
import { serve } from './serve.ts';
import { start } from './start.ts';
import { trace } from './trace.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';

/** Every command, in the order in which help lists them. A new one is a new file and its name here. */
export const COMMANDS: Register[] = [
	start,
	serve,
	read,
	check,
	load,
	withdraw,
	erase,
	sample,
	evaluate,
	report,
	evidence,
	briefings,
	notices,
	trace,
	verify,
	rebuild,
	backup,
	restore
];
