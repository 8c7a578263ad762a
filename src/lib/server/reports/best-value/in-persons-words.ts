import type { Prose } from '#lib/document/report.ts';

/** Takes what somebody has to write and what stands ready for them; gives the block that asks for it. */
export function inPersonsWords(asks: string, ready: string[] = []): Prose {
	return {
		kind: 'prose',
		heading: 'Still to be written by the partners',
		paragraphs: [asks],
		...(ready.length > 0 ? { items: ready } : {})
	};
}
