import type { ECharts } from 'echarts/core';

/**
 * Takes a drawing, the element around it and the words of each mark; shows beside the pointer what a mark stands for, until it
 * leaves or Escape is pressed. Our own, because ECharts' needs inline styles or sets 12 pixel letters.
 */
export function tips(
	element: HTMLElement,
	drawing: ECharts,
	tipOf: (dataIndex: number) => string | undefined
): () => void {
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.hidden = true;
	const hide = () => (tip.hidden = true);
	const hideOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && hide();
	element.after(tip);
	drawing.on('mouseover', ({ dataIndex, event }) => {
		const words = tipOf(dataIndex);
		if (!event || !words) return;
		tip.textContent = words;
		tip.hidden = false;
		place(tip, event.offsetX, event.offsetY);
	});
	drawing.on('mouseout', hide);
	document.addEventListener('keydown', hideOnEscape);
	return () => {
		document.removeEventListener('keydown', hideOnEscape);
		tip.remove();
	};
}

/** Below and right of the pointer, or left of it near the right edge. Set by script, which the policy allows. */
function place(tip: HTMLElement, x: number, y: number): void {
	const room = tip.parentElement!.clientWidth;
	const left = Math.max(0, x + 16 + tip.offsetWidth > room ? x - 16 - tip.offsetWidth : x + 16);
	tip.style.left = `${left}px`;
	tip.style.top = `${y + 16}px`;
}
