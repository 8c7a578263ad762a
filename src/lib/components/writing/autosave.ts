/** How it stands with words that somebody types. */
export type Standing = 'saved' | 'unsaved' | 'saving' | 'failed';

interface Saving<Answer> {
	/** Sends what stands in the field now; fails where nothing came back. */
	send: () => Promise<Answer>;
	answered: (answer: Answer) => void;
	/** Hears how it stands and, where it failed, what went wrong. */
	stands: (standing: Standing, trouble?: Error) => void;
}

export interface Autosave {
	/** The words have changed. */
	changed: () => void;
	/** Sends at once what isn’t saved yet. */
	now: () => void;
	stop: () => void;
}

/** Milliseconds: after the last key, after the first unsaved one, and between tries where the network fails. */
const PAUSE = 1_500;
const AT_MOST = 15_000;
const TRIES = [2_000, 5_000, 10_000, 30_000];

/** Takes how words are sent and who hears of it; gives what saves them as they are typed, and tries again until they are. */
export function autosave<Answer>({ send, answered, stands }: Saving<Answer>): Autosave {
	let unsavedSince: number | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let sending = false;
	let failures = 0;

	const later = (wait: number) => {
		clearTimeout(timer);
		timer = setTimeout(run, wait);
	};
	const changed = () => {
		unsavedSince ??= Date.now();
		stands('unsaved');
		if (failures === 0) later(Math.min(PAUSE, Math.max(0, unsavedSince + AT_MOST - Date.now())));
	};
	async function run(): Promise<void> {
		if (sending || unsavedSince === null) return;
		[sending, unsavedSince] = [true, null];
		stands('saving');
		try {
			const answer = await send();
			failures = 0;
			stands(unsavedSince === null ? 'saved' : 'unsaved');
			answered(answer);
		} catch (trouble) {
			// Whatever went wrong on the way, the words stand in the field and are sent again.
			unsavedSince ??= Date.now();
			stands('failed', trouble as Error);
			later(TRIES[Math.min(failures++, TRIES.length - 1)]!);
		}
		sending = false;
		if (failures === 0 && unsavedSince !== null) later(PAUSE);
	}
	return { changed, now: () => void run(), stop: () => clearTimeout(timer) };
}
