import { applyAction, deserialize } from '$app/forms';
import { ask } from '#lib/preview/ask.ts';
import type { KeptBack, Said } from '#lib/preview/first-look.ts';
import { csvName } from '#lib/preview/keep-back.ts';
import type { Look } from './look.svelte.ts';

/** A file on its way: first copied where something is kept back, then sent. */
export class Sending {
	/** What is being done and how far it is, from 0 to 1; null where nothing is. */
	doing = $state.raw<{ what: 'copying' | 'sending'; done: number } | null>(null);
	trouble = $state('');
	#stop: () => void = () => undefined;

	async send(form: HTMLFormElement, look: Look): Promise<void> {
		look.end();
		this.trouble = '';
		const body = new FormData(form);
		body.delete('sheets');
		const { file, keptBack } = look;
		if (!file || !keptBack) return this.#post(form.action, body);
		const copy = await this.#copy(file, keptBack);
		if (!copy) return;
		body.delete('file');
		body.set('dropped', look.lettersLeftOut.join(','));
		body.set('droppedRows', String(copy.blankRows));
		if (look.severalSheets) body.set('onlySheet', keptBack.sheet ?? '');
		// Last: the server reads the fields that come before the file.
		body.append('file', copy.csv, csvName(file.name));
		this.#post(form.action, body);
	}

	cancel(): void {
		this.#stop();
		this.#end('You stopped it. Nothing was kept.');
	}

	#copy(file: File, keptBack: KeptBack): Promise<Extract<Said, { kind: 'copied' }> | null> {
		this.doing = { what: 'copying', done: 0 };
		return new Promise((resolve) => {
			const stop = ask(file, { kind: 'copy', keptBack }, (said) => {
				if (said.kind === 'copying') this.doing = { what: 'copying', done: said.done };
				if (said.kind === 'copied') resolve(said);
				if (said.kind !== 'cannot') return;
				// Never whole instead: the sender asked for columns to stay here.
				this.#end(
					'The copy without these columns couldn’t be made, so nothing was sent. Choose the file again.'
				);
				resolve(null);
			});
			this.#stop = () => {
				stop();
				resolve(null);
			};
		});
	}

	/** By XMLHttpRequest, the one way in which a browser tells how much has gone. */
	#post(address: string, body: FormData): void {
		const request = new XMLHttpRequest();
		this.doing = { what: 'sending', done: 0 };
		this.#stop = () => request.abort();
		request.upload.onprogress = ({ loaded, total }) =>
			(this.doing = { what: 'sending', done: loaded / total });
		request.onload = async () => {
			this.doing = null;
			await applyAction(deserialize(request.responseText));
		};
		request.onerror = () =>
			this.#end(
				'The connection was lost before the whole file had gone. Nothing was kept. Try again.'
			);
		request.open('POST', address);
		request.setRequestHeader('accept', 'application/json');
		request.setRequestHeader('x-sveltekit-action', 'true');
		request.send(body);
	}

	#end(trouble: string): void {
		this.doing = null;
		this.trouble = trouble;
	}
}
