import type { ChartData } from '#lib/charts/kinds.ts';
import type { Attachment } from 'svelte/attachments';

/** How far below the view a chart is drawn already, so that nobody sees it change. */
const AHEAD = '400px';

/**
 * Takes a chart; draws it with tooltips in the element it is attached to, once that comes near the
 * view. The drawing code is a chunk of its own, fetched then. `tell` hears whether a drawing stands.
 */
export function livingChart(chart: ChartData, tell: (drawn: boolean) => void): Attachment {
	return (element) => {
		let remove = () => {};
		let gone = false;
		const stop = whenNear(element.parentElement!, async () => {
			const { drawLiving } = await import('./draw-living.ts');
			await document.fonts.ready;
			if (gone) return;
			tell(true);
			remove = drawLiving(element as HTMLElement, chart);
		});
		return () => {
			gone = true;
			stop();
			remove();
			tell(false);
		};
	};
}

function whenNear(element: Element, act: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			act();
		},
		{ rootMargin: AHEAD }
	);
	observer.observe(element);
	return () => observer.disconnect();
}
