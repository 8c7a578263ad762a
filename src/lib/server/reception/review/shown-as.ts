/** Takes an address and the page’s own; gives it as at the same date and on the same projector, with what else is asked. */
export function shownAs(
	path: string,
	{ searchParams }: URL,
	more: Record<string, string> = {}
): string {
	const kept = ['asAt', 'projector'].flatMap((name) => {
		const value = searchParams.get(name);
		return value ? [[name, value]] : [];
	});
	const asked = new URLSearchParams([...kept, ...Object.entries(more)] as [string, string][]);
	return asked.size > 0 ? `${path}?${asked.toString()}` : path;
}
