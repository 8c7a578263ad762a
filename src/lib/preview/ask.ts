import type { Question, Said } from './first-look.ts';
import { kindOf } from './kind.ts';

/** How long a workbook may take, in milliseconds; its parser can’t tell how far it is. */
const PATIENCE = 60_000;

/**
 * Takes a file and a question; asks a worker of its own, hears what it says, and gives a way to stop it.
 * The file doesn’t leave the browser.
 */
export function ask(file: File, question: Question, hear: (said: Said) => void): () => void {
	const asking = new Asking(hear);
	asking.start(file, question).catch(() => asking.end({ kind: 'cannot', why: 'unreadable' }));
	return () => asking.end();
}

class Asking {
	#worker: Worker | null = null;
	#clock: ReturnType<typeof setTimeout> | undefined;
	#ended = false;
	readonly #hear: (said: Said) => void;

	constructor(hear: (said: Said) => void) {
		this.#hear = hear;
	}

	async start(file: File, question: Question): Promise<void> {
		const kind = kindOf(new Uint8Array(await file.slice(0, 4096).arrayBuffer()));
		if (this.#ended) return;
		if (kind === 'empty') return this.end({ kind: 'cannot', why: 'empty' });
		if (kind === 'other') return this.end({ kind: 'cannot', why: 'not-a-spreadsheet' });
		const worker = (this.#worker = kind === 'workbook' ? forWorkbooks() : forText());
		if (kind === 'workbook') this.#clock = setTimeout(() => this.end(TOO_SLOW), PATIENCE);
		worker.onmessage = ({ data }: MessageEvent<Said>) => this.#pass(data);
		worker.onerror = () => this.end({ kind: 'cannot', why: 'unreadable' });
		worker.postMessage({ file, question });
	}

	end(said?: Said): void {
		if (this.#ended) return;
		this.#ended = true;
		clearTimeout(this.#clock);
		this.#worker?.terminate();
		if (said) this.#hear(said);
	}

	#pass(said: Said): void {
		const last = said.kind === 'counted' || said.kind === 'copied' || said.kind === 'cannot';
		const complete = said.kind === 'look' && said.sheets.every(({ rows }) => rows !== null);
		if (last || complete) this.end(said);
		else this.#hear(said);
	}
}

const TOO_SLOW: Said = { kind: 'cannot', why: 'too-slow' };

// Each in the words that the bundler looks for; the reader of workbooks is fetched for workbooks alone.
function forText(): Worker {
	return new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' });
}

function forWorkbooks(): Worker {
	return new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
}
