import type { KINDS } from './index.ts';

/** What a chart is drawn from: one kind a file, told apart by `kind`. */
export type ChartData = Parameters<(typeof KINDS)[number]['plan']>[0];
