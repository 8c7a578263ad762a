import type { ChartData } from './kinds.ts';

/** Takes a chart; gives the labels of its points, in their order. */
export function pointLabels(data: ChartData): string[] {
	const labels: string[] = [];
	withMarks(data, (label) => void labels.push(label));
	return labels;
}

/** Takes a chart and what is to stand at a point, by its label and place; gives the chart with those marks. */
export function withMarks(
	data: ChartData,
	markOf: (label: string, at: number) => string | undefined | void
): ChartData {
	const named = (label: string, at: number) => {
		const mark = markOf(label, at);
		return mark ? `${label}\u00a0[${mark}]` : label;
	};
	const labelled = <Item extends { label: string }>(items: Item[]) =>
		items.map((item, at) => ({ ...item, label: named(item.label, at) }));
	const marked = <Item extends { label: string; mark?: string }>(items: Item[]) =>
		items.map((item, at) => {
			const mark = markOf(item.label, at);
			return mark ? { ...item, mark } : item;
		});
	switch (data.kind) {
		case 'forum-dots':
			return { ...data, rows: labelled(data.rows) };
		case 'ranked-bars':
			return { ...data, rows: labelled(data.rows) };
		case 'dumbbell':
			return { ...data, rows: labelled(data.rows) };
		case 'interval':
			return { ...data, rows: labelled(data.rows) };
		case 'stacked-counts':
			return { ...data, rows: labelled(data.rows) };
		case 'small-multiples':
			return { ...data, panels: labelled(data.panels) };
		case 'activity-map':
			return { ...data, activities: labelled(data.activities) };
		case 'attendance-matrix':
			return {
				...data,
				rows: data.rows.map((row, at) => ({ ...row, school: named(row.school, at) }))
			};
		case 'ladder':
			return {
				...data,
				levels: data.levels.map((level, at) => ({ ...level, name: named(level.name, at) }))
			};
		// Their labels don’t all stand in the drawing, so the mark stands at the point itself.
		case 'control':
			return { ...data, points: marked(data.points) };
		case 'funnel':
			return { ...data, points: marked(data.points) };
	}
}
