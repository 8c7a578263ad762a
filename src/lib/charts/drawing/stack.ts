import type { Mark, Plan } from './marks.ts';

/** Takes plans; gives one with each below the one before. */
export function stack(plans: Plan[]): Plan {
	let height = 0;
	const marks = plans.flatMap((plan) => {
		const placed = plan.marks.map((mark) => moved(mark, 0, height));
		height += plan.height;
		return placed;
	});
	return { marks, height: Math.max(1, Math.ceil(height)) };
}

/** Takes a mark and a shift in pixels; gives it there. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
	if (mark.shape === 'line' || mark.shape === 'polygon')
		return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy]) };
	return { ...mark, x: mark.x + dx, y: mark.y + dy };
}
