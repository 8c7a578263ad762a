import { SvelteSet } from 'svelte/reactivity';
import { ask } from '#lib/preview/ask.ts';
import type { Hindrance, KeptBack, KnownColumn, Said, SheetLook } from '#lib/preview/first-look.ts';

/** What is seen of the chosen file before it is sent, and what its sender keeps back of it. */
export class Look {
	file = $state.raw<File | null>(null);
	sheets = $state.raw<SheetLook[]>([]);
	cannot = $state<Hindrance | null>(null);
	/** How far the rows have been counted, from 0 to 1. */
	counting = $state.raw({ rows: 0, done: 0 });
	/** The one sheet that is to be sent; null for the file as it is. */
	only = $state<string | null>(null);
	/** Places of columns that are not to be sent, from 0. */
	readonly leftOut = new SvelteSet<number>();
	#stop: () => void = () => undefined;

	/** The sheet that is shown. */
	get sheet(): SheetLook | null {
		return this.sheets.find(({ name }) => name === this.only) ?? this.sheets[0] ?? null;
	}

	/** Of a workbook with several sheets, columns can be left out once one sheet is chosen. */
	get severalSheets(): boolean {
		return this.sheets.length > 1;
	}

	get lettersLeftOut(): string[] {
		const columns = this.sheet?.columns ?? [];
		return columns.filter((_, at) => this.leftOut.has(at)).map(({ letter }) => letter);
	}

	/** What stays here; null where the file is sent as it is. */
	get keptBack(): KeptBack | null {
		const { sheet, only } = this;
		if (!sheet || (this.leftOut.size === 0 && only === null)) return null;
		const columns = [...this.leftOut].sort((a, b) => a - b);
		return { columns, width: sheet.columns.length, sheet: sheet.name || null };
	}

	at(file: File | null, known: KnownColumn[]): void {
		this.end();
		Object.assign(this, { file, sheets: [], cannot: null, counting: { rows: 0, done: 0 } });
		this.choose(null);
		if (!file) return;
		this.#stop = ask(file, { kind: 'look', known }, (said) => this.#hear(said));
	}

	choose(sheet: string | null): void {
		this.only = sheet;
		this.leftOut.clear();
	}

	/** Stops counting. */
	end(): void {
		this.#stop();
	}

	#hear(said: Said): void {
		if (said.kind === 'look') this.sheets = said.sheets;
		if (said.kind === 'counting') this.counting = said;
		if (said.kind === 'counted')
			this.sheets = this.sheets.map((sheet) => ({
				...sheet,
				rows: said.rows,
				astray: said.astray
			}));
		if (said.kind === 'cannot') Object.assign(this, { sheets: [], cannot: said.why });
	}
}
