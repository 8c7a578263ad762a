/** A stretch of words that stayed, came or went. */
export interface Stretch {
	text: string;
	kind: 'same' | 'added' | 'removed';
}

/** Takes words before and after a change; gives, word by word, what stayed, came and went. */
export function differenceOf(before: string, after: string): Stretch[] {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	const head = sharedHead(old, now);
	const tail = sharedHead(old.slice(head).reverse(), now.slice(head).reverse());
	return joined([
		...old.slice(0, head).map(same),
		...changed(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
		...old.slice(old.length - tail).map(same)
	]);
}

/** Each word with the white after it, so that joined they are the text again. */
function wordsOf(text: string): string[] {
	return text.match(/\S+\s*|\s+/g) ?? [];
}

function sharedHead(old: string[], now: string[]): number {
	let length = 0;
	while (length < old.length && length < now.length && old[length] === now[length]) length++;
	return length;
}

/** By the longest run of words that both have in their order. */
function changed(old: string[], now: string[]): Stretch[] {
	const shared = sharedFrom(old, now);
	const stretches: Stretch[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < now.length) {
		if (i < old.length && j < now.length && old[i] === now[j]) {
			stretches.push(same(old[i++]!));
			j++;
		} else if (j === now.length || (i < old.length && shared[i + 1]![j]! >= shared[i]![j + 1]!)) {
			stretches.push({ text: old[i++]!, kind: 'removed' });
		} else stretches.push({ text: now[j++]!, kind: 'added' });
	}
	return stretches;
}

/** How many words the two still share in order, from each place of either on. */
function sharedFrom(old: string[], now: string[]): Uint16Array[] {
	const counts = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
	for (let i = old.length - 1; i >= 0; i--)
		for (let j = now.length - 1; j >= 0; j--)
			counts[i]![j] =
				old[i] === now[j]
					? counts[i + 1]![j + 1]! + 1
					: Math.max(counts[i + 1]![j]!, counts[i]![j + 1]!);
	return counts;
}

function same(text: string): Stretch {
	return { text, kind: 'same' };
}

function joined(stretches: Stretch[]): Stretch[] {
	const found: Stretch[] = [];
	for (const { text, kind } of stretches) {
		const last = found.at(-1);
		if (last?.kind === kind) last.text += text;
		else found.push({ text, kind });
	}
	return found;
}
