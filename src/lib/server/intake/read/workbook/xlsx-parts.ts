import { posix } from 'node:path';
import { Stumbled } from './stumbled.ts';
import { asUtf8, walkXml, type Attributes, type Listener } from './xml.ts';

/** The parts of a zipped workbook by name; case means nothing in their names. */
export class Parts {
	readonly #parts = new Map<string, Buffer>();

	constructor(parts: Iterable<[string, Buffer]>) {
		for (const [name, part] of parts) this.#parts.set(name.toLowerCase(), part);
	}

	get(name: string): Buffer | undefined {
		return this.#parts.get(name.toLowerCase());
	}

	find(pattern: RegExp): string | undefined {
		return [...this.#parts.keys()].find((name) => pattern.test(name));
	}

	/** Tells what stands in a part that must be there. */
	walk(name: string, listener: Partial<Listener>): void {
		const part = this.get(name);
		if (!part) throw new Stumbled('workbook-damaged');
		walkXml(asUtf8(part), { ...DEAF, ...listener });
	}

	/** Gives what a part refers to; nothing where it refers to nothing. Links elsewhere are not followed. */
	relationsOf(part: string): Relation[] {
		const relations = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
		const found: Relation[] = [];
		const open = (name: string, attributes: () => Attributes) => {
			if (name !== 'Relationship') return;
			const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes();
			if (!id || !type || !target || mode === 'External') return;
			// By the last word, Strict and other workbooks name the kinds alike.
			found.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), part: resolved(part, target) });
		};
		if (this.get(relations)) this.walk(relations, { open });
		return found;
	}
}

export interface Relation {
	id: string;
	kind: string;
	part: string;
}

const DEAF: Listener = { open: () => undefined, close: () => undefined, text: () => undefined };

function resolved(from: string, target: string): string {
	const path = target.replaceAll('\\', '/');
	const whole = path.startsWith('/') ? path : posix.join('/', posix.dirname(from), path);
	return posix.normalize(whole).slice(1);
}
