import { userInfo } from 'node:os';

/** Who uses the command line: their name on this computer. */
export function userName(): string {
	return `${userInfo().username}, on the command line`;
}
