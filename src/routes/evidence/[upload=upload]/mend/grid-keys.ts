/** Takes the form of held rows; gives the cells in which something else stands than did, and rows ticked to leave out. */
export function changedIn(form: HTMLFormElement): HTMLInputElement[] {
	return cellsOf(form).filter((cell) =>
		cell.type === 'checkbox' ? cell.checked : cell.value !== (cell.dataset.was ?? '')
	);
}

/** Takes the form once what was written in these cells is saved; shows what is kept of it, such as a code for a name. */
export function showAsKept(form: HTMLFormElement | null, saved: Set<string>): void {
	for (const cell of form ? cellsOf(form) : []) {
		if (cell.type === 'checkbox') cell.checked = false;
		else if (saved.has(cell.name)) cell.value = cell.dataset.was ?? '';
	}
}

/**
 * The keys of a spreadsheet in a table of inputs. A cell is either gone to, when all of it is selected and
 * the arrow keys lead on, or written in, when they belong to its text.
 */
export class GridKeys {
	readonly #save: () => void;
	/** The cell that is being written in, and what stood there before. */
	#writing: { cell: HTMLInputElement; before: string } | null = null;
	#pointing = false;

	constructor(save: () => void) {
		this.#save = save;
	}

	/** A cell that is gone to by key is selected whole, so that typing replaces it. */
	enter = ({ target }: Event): void => {
		const cell = cellAt(target);
		this.#writing = null;
		if (cell && this.#pointing) this.#write(cell);
		else if (cell?.type === 'text') cell.select();
		this.#pointing = false;
	};

	write = ({ target }: Event): void => {
		const cell = cellAt(target);
		if (cell?.type === 'text' && this.#writing?.cell !== cell)
			this.#writing = { cell, before: cell.dataset.was ?? '' };
	};

	point = ({ target }: Event): void => {
		const cell = cellAt(target);
		this.#pointing = cell !== null && cell !== document.activeElement;
		if (cell && !this.#pointing) this.#write(cell);
	};

	press = (event: KeyboardEvent): void => {
		const cell = cellAt(event.target);
		if (!cell || event.isComposing) return;
		if (event.key === 's' && (event.ctrlKey || event.metaKey)) this.#save();
		else if (event.ctrlKey || event.metaKey || event.altKey || !this.#does(event.key, cell)) return;
		event.preventDefault();
	};

	/** True where the key was one of ours. */
	#does(key: string, cell: HTMLInputElement): boolean {
		const writing = this.#writing !== null;
		if (key === 'Escape') return this.#leaveAsItWas(cell);
		if (key === 'F2' || key === 'Enter') {
			if (writing) this.#go(cell, key === 'Enter' ? 'ArrowDown' : 'here');
			else if (cell.type === 'text') this.#write(cell);
			else cell.click();
			return true;
		}
		return key in STEPS && !writing && this.#go(cell, key);
	}

	#write(cell: HTMLInputElement): void {
		this.#writing = { cell, before: cell.value };
		if (this.#pointing) return;
		const end = cell.value.length;
		if (cell.type === 'text') cell.setSelectionRange(end, end);
	}

	#leaveAsItWas(cell: HTMLInputElement): boolean {
		if (cell.type !== 'text') return false;
		const was = this.#writing?.before ?? cell.dataset.was ?? '';
		this.#writing = null;
		if (cell.value !== was) {
			cell.value = was;
			cell.dispatchEvent(new Event('input', { bubbles: true }));
			this.#writing = null;
		}
		cell.select();
		return true;
	}

	#go(cell: HTMLInputElement, key: string): boolean {
		this.#writing = null;
		const next = key === 'here' ? cell : (beside(cell, STEPS[key]!) ?? cell);
		next.focus();
		if (next.type === 'text') next.select();
		return true;
	}
}

/** How far a key leads: rows down, cells to the right; `Infinity` to the last. */
const STEPS: Record<string, [down: number, right: number]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	Home: [0, -Infinity],
	End: [0, Infinity]
};

function beside(cell: HTMLInputElement, [down, right]: [number, number]): HTMLInputElement | null {
	const all = shownIn(cell.closest('table')!);
	if (down !== 0) {
		const column = all.filter(({ dataset }) => dataset.column === cell.dataset.column);
		return column[column.indexOf(cell) + down] ?? null;
	}
	const row = all.filter((other) => other.closest('tr') === cell.closest('tr'));
	const place = row.indexOf(cell) + right;
	return row[Math.min(row.length - 1, Math.max(0, place))] ?? null;
}

function cellsOf(within: Element): HTMLInputElement[] {
	return [...within.querySelectorAll<HTMLInputElement>('input[data-column]')];
}

function shownIn(within: Element): HTMLInputElement[] {
	return cellsOf(within).filter((cell) => cell.offsetParent !== null);
}

function cellAt(target: EventTarget | null): HTMLInputElement | null {
	return target instanceof HTMLInputElement && target.dataset.column !== undefined ? target : null;
}
