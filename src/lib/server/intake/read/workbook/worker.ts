import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Said } from './read-workbook.ts';
import { work } from './work.ts';

const tell = (said: Said) => parentPort!.postMessage(said);

tell({ kind: 'done', result: work(workerData as Asked, tell) });
