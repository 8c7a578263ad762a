import type { Parts } from './xlsx-parts.ts';

/** Takes the parts of a workbook and which holds its shared texts; gives them in their order. */
export function sharedStrings(parts: Parts, part: string): string[] {
	const strings: string[] = [];
	const text = new RichText();
	parts.walk(part, {
		open: (name) => (name === 'si' ? text.begin() : text.open(name)),
		text: (run) => text.add(run),
		close: (name) => {
			if (name === 'si') strings.push(text.end());
			else text.close(name);
		}
	});
	return strings;
}

/** Gathers the runs of a text, however it is formatted; what is written above it to help reading is left out. */
export class RichText {
	#text = '';
	#within = false;
	#aside = 0;

	begin(): void {
		this.#text = '';
	}

	open(name: string): void {
		if (name === 'rPh') this.#aside += 1;
		this.#within = name === 't' && this.#aside === 0;
	}

	add(run: string): void {
		if (this.#within) this.#text += run;
	}

	close(name: string): void {
		if (name === 'rPh') this.#aside -= 1;
		this.#within = false;
	}

	end(): string {
		return plainText(this.#text);
	}
}

/** Takes text as a workbook keeps it; gives it with line feeds alone, and with the characters that XML has no room for. */
export function plainText(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n');
	return (lines.includes('_x') ? spelt(lines) : lines).replaceAll('\0', '');
}

// “_x000D_” is a carriage return.
function spelt(text: string): string {
	const whole = text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
		String.fromCharCode(parseInt(code, 16))
	);
	return whole.replace(/\r\n?/g, '\n');
}
