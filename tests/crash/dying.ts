/** A process that dies at once, as by kill -9, before or after a step of its choice. */
export function die(): never {
	process.kill(process.pid, 'SIGKILL');
	throw new Error('unreachable');
}

/** Dies in the step’s stead. */
export function before<T extends object>(room: T, step: keyof T & string): void {
	Object.defineProperty(room, step, { value: die });
}

/** Dies once the step is done. */
export function after<T extends object>(room: T, step: keyof T & string): void {
	const done = (room[step] as (...args: unknown[]) => unknown).bind(room);
	const value = (...args: unknown[]) => {
		const result = done(...args);
		return result instanceof Promise ? result.then(die) : die();
	};
	Object.defineProperty(room, step, { value });
}

/** Dies within the ledger’s step: files have their lasting names, and the entries are not there yet. */
export function whileWritten(ledger: {
	appendAfter: (last: number, bodies: never[], by: string, first?: () => void) => unknown;
}): void {
	const append = ledger.appendAfter.bind(ledger);
	ledger.appendAfter = (last, bodies, by, first) =>
		append(last, bodies, by, () => {
			first?.();
			die();
		});
}
