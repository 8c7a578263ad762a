/**
 * Advance widths of Source Sans 3, in thousandths of the type size, for the characters from space to
 * tilde: read once from the font's own tables, so that server and browser measure alike.
 */
const REGULAR = widths(
	'200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 544 588 571 615 527 494 617 652 263 480 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497'
);
const SEMIBOLD = widths(
	'200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513'
);

/** Widths of common characters beyond ASCII; any other is taken as wide as a capital W, never too little. */
const OTHERS: Record<string, number> = {
	'£': 513,
	'–': 500,
	'—': 800,
	'‘': 275,
	'’': 275,
	'“': 482,
	'”': 482,
	'·': 275,
	'…': 975,
	'−': 513,
	'½': 760,
	'×': 513,
	'\u00a0': 200,
	'\u200b': 0
};

/** The systems' own fonts run wider than Source Sans, so every text is allotted a little more. */
const SLACK = 1.04;

/** Takes a line of text, its size in pixels and weight; gives the width in pixels to allot to it. */
export function textWidth(text: string, size = 16, strong = false): number {
	const table = strong ? SEMIBOLD : REGULAR;
	const thousandths = [...text.normalize('NFC')].reduce(
		(sum, char) => sum + advance(char, table),
		0
	);
	return (thousandths * size * SLACK) / 1000;
}

/** Takes several lines; gives the width in pixels of the widest, 0 for none. */
export function widest(texts: string[], size = 16, strong = false): number {
	return texts.reduce((width, text) => Math.max(width, textWidth(text, size, strong)), 0);
}

function advance(char: string, table: number[]): number {
	return table[char.codePointAt(0)! - 32] ?? OTHERS[char] ?? accented(char, table) ?? 850;
}

function accented(char: string, table: number[]): number | undefined {
	const [base] = char.normalize('NFD');
	return base === char ? undefined : table[base!.codePointAt(0)! - 32];
}

function widths(list: string): number[] {
	return list.split(' ').map(Number);
}
