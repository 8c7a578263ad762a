/** Work that is done one after another, in the order in which it was asked for. */
export class Queue {
	#last: Promise<unknown> = Promise.resolve();

	/** Does `work` when all before it is done, well or not. */
	add<T>(work: () => Promise<T>): Promise<T> {
		const mine = this.#last.then(work);
		this.#last = mine.catch(() => undefined);
		return mine;
	}

	/** Waits until everything asked for so far is done. */
	async empty(): Promise<void> {
		await this.#last;
	}
}
