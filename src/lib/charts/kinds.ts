import type { AttendanceMatrix } from './attendance-matrix.ts';
import type { Dumbbell } from './dumbbell.ts';
import type { ForumDots } from './forum-dots.ts';
import type { Ladder } from './ladder.ts';
import type { RankedBars } from './ranked-bars.ts';
import type { SmallMultiples } from './small-multiples.ts';

/** What a chart is drawn from: one kind a file, told apart by `kind`. */
export type ChartData =
	ForumDots | AttendanceMatrix | RankedBars | Ladder | Dumbbell | SmallMultiples;
