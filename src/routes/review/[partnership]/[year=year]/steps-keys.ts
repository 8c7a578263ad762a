/** Where an arrow moves something else than the page. */
const OWN_ARROWS =
	'input, select, textarea, [contenteditable], [role="tablist"], [role="radiogroup"]';

/** Takes a key that was pressed; gives the way it leads: back, next or nowhere. Keys with others held are the browser’s. */
export function wayOf(event: KeyboardEvent): 'back' | 'next' | null {
	const { key, target, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
	if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return null;
	if (target instanceof Element && target.closest(OWN_ARROWS)) return null;
	if (key === 'ArrowLeft') return 'back';
	return key === 'ArrowRight' ? 'next' : null;
}
