/** Takes the page’s address and whether it is to be large; gives the same page so, with everything else kept. */
export function projected({ pathname, searchParams }: URL, large: boolean): string {
	const kept = new URLSearchParams(searchParams);
	kept.delete('said');
	if (large) kept.set('projector', '1');
	else kept.delete('projector');
	const asked = kept.toString();
	return asked ? `${pathname}?${asked}` : pathname;
}

/** Takes the name of an action and the page’s address; gives where its form goes, as at the same date and as large. */
export function actionAs(name: string, { searchParams }: URL): string {
	const kept = ['asAt', 'projector'].flatMap((one) => {
		const value = searchParams.get(one);
		return value ? [`&${one}=${encodeURIComponent(value)}`] : [];
	});
	return `?/${name}${kept.join('')}`;
}
