import { Hindered, type Question, type Said } from './first-look.ts';

type Work = (file: Blob, question: Question, tell: (said: Said) => void) => Promise<void>;

/** Takes a worker’s work; does it for the one question that the worker is asked. */
export function answer(work: Work): void {
	const tell = (said: Said) => postMessage(said);
	onmessage = ({ data }: MessageEvent<{ file: Blob; question: Question }>) => {
		work(data.file, data.question, tell).catch((error: unknown) => {
			if (error instanceof Hindered) return tell({ kind: 'cannot', why: error.why });
			tell({ kind: 'cannot', why: 'unreadable' });
			throw error;
		});
	};
}
