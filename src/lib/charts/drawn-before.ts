import type { Frame } from './frame.ts';
import type { ChartData } from './kinds.ts';
import { renderSvg } from './render-svg.ts';

type Labels = Parameters<typeof renderSvg>[2];

/** How many drawings are remembered: a dozen readers' pages, some ten megabytes. */
const REMEMBERED = 600;

const drawings = new Map<string, string>();

/**
 * Takes what `renderSvg` takes; gives the same drawing, made once. The key is everything that is drawn,
 * so that one reader's drawing is another's only where both may see the very same.
 */
export function drawnBefore(chart: ChartData, frame: Frame, labels: Labels): string {
	const key = JSON.stringify([chart, frame, labels]);
	const drawing = drawings.get(key) ?? renderSvg(chart, frame, labels);
	drawings.delete(key);
	drawings.set(key, drawing);
	if (drawings.size > REMEMBERED) drawings.delete(drawings.keys().next().value ?? '');
	return drawing;
}
