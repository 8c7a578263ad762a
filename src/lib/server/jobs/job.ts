/** Long work, as whoever started it sees it. */
export interface Job {
	id: string;
	/** "Briefings for 20 governing boards". */
	title: string;
	/** Id of the account that started it. */
	by: string;
	/** Id of the partnership that it is about. */
	partnership: string;
	/** The page where the same is asked for again; null: there is none. */
	again: string | null;
	state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
	/** True from when it was asked to stop until it did. */
	stopping: boolean;
	/** Items done, of all; never fewer than before. */
	done: number;
	of: number;
	/** What came of it, where it is done. */
	result: Result | null;
	/** The number under which its fault was noted, where it failed. */
	fault: string | null;
}

/** A file that is kept for a while. */
export interface Result {
	path: string;
	/** As it is called when it is taken away. */
	name: string;
	mime: string;
	bytes: number;
}

/** What a job is to do. */
export interface Work {
	title: string;
	partnership: string;
	/** The page where the same is asked for again. */
	again?: string;
	/** How many items there are. */
	of: number;
	/** The file that it makes. */
	file: { name: string; mime: string };
	/** Writes the file to a path; tells how many items are done; stops between two items once the signal says so. */
	run: (path: string, watched: Watched) => Promise<void>;
}

export interface Watched {
	signal: AbortSignal;
	onProgress: (done: number) => void;
}

/** Takes a job; says whether it will change no more. */
export function isOver({ state }: Pick<Job, 'state'>): boolean {
	return state !== 'waiting' && state !== 'running';
}
