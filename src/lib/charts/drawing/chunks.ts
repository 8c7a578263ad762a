/** Takes items and a size; gives them in their order in groups of that size, the last perhaps shorter. */
export function chunks<Item>(items: Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size)
	);
}
