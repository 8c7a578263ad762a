type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Takes a page, the action of the form that came back with something wrong, if one did, and the form that is
 * being sent; gives the first other form with something written in it that isn’t saved.
 */
export function unsavedForm(
	page: ParentNode,
	cameBack: string | null,
	sent: HTMLFormElement | null
): HTMLFormElement | null {
	const forms = [...page.querySelectorAll<HTMLFormElement>('form[method="POST" i]')];
	return forms.find((form) => form !== sent && isUnsaved(form, cameBack)) ?? null;
}

/** Takes a form; gives what it is called on its page: the words that unfold it. */
export function nameOf(form: HTMLFormElement): string {
	const folded = form.closest('details')?.querySelector('summary')?.textContent;
	return (folded ?? form.querySelector('button')?.textContent ?? '').trim();
}

function isUnsaved(form: HTMLFormElement, cameBack: string | null): boolean {
	const fields = [...form.elements].filter(isField);
	// What came back stands in its fields as if it had always been there, and is saved nowhere.
	const back = cameBack !== null && form.getAttribute('action')?.startsWith(`?/${cameBack}`);
	return fields.some(isChanged) || (back === true && fields.some(isFilled));
}

function isField(element: Element): element is Field {
	const isTyped = element instanceof HTMLInputElement && element.type !== 'hidden';
	return isTyped || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

function isChanged(field: Field): boolean {
	if (field instanceof HTMLSelectElement) return field.selectedIndex !== firstChosen(field);
	if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
		return field.checked !== field.defaultChecked;
	return field.value !== field.defaultValue;
}

function isFilled(field: Field): boolean {
	return !(field instanceof HTMLSelectElement) && field.value.trim() !== '';
}

function firstChosen({ options }: HTMLSelectElement): number {
	return Math.max(
		0,
		[...options].findIndex(({ defaultSelected }) => defaultSelected)
	);
}
