/** What stands at a point, by its label and place; nothing where no note is pinned to it. */
export type MarkOf = (label: string, at: number) => string | undefined | void;

/** Takes a chart and what is to stand at its points; gives the chart with those marks. */
export type Pinning<Data> = (data: Data, markOf: MarkOf) => Data;

/** Takes where a kind of chart lists its points and what holds the label of each; gives how marks are set after the labels. */
export function afterLabel<List extends string, Label extends string = 'label'>(
	list: List,
	label = 'label' as Label
) {
	return <Data extends Record<List, Record<Label, string>[]>>(data: Data, markOf: MarkOf): Data => {
		const named = data[list].map((item, at) => {
			const mark = markOf(item[label], at);
			return mark ? { ...item, [label]: `${item[label]}\u00a0[${mark}]` } : item;
		});
		return { ...data, [list]: named };
	};
}

/** The same for points whose labels don’t all stand in the drawing, so that the mark stands at the point itself. */
export function atPoint<List extends string>(list: List) {
	return <Data extends Record<List, { label: string; mark?: string }[]>>(
		data: Data,
		markOf: MarkOf
	): Data => {
		const marked = data[list].map((item, at) => {
			const mark = markOf(item.label, at);
			return mark ? { ...item, mark } : item;
		});
		return { ...data, [list]: marked };
	};
}
