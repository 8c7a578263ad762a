import { dotStrip } from '#lib/charts/dot-strip.ts';
import { PAPER, type Frame } from '#lib/charts/frame.ts';
import { renderSvg } from '#lib/charts/render-svg.ts';
import { stateShape } from '#lib/charts/state-shape.ts';
import type { ChartBlock, Ledger, LedgerRow } from '#lib/document/report.ts';
import type { State } from '#lib/document/state.ts';

import { meetingsInWords } from './running-words.ts';

/** A drawing as it goes on paper, with the words that stand in for it; none where a word beside it says the same. */
export interface Picture {
	svg: string;
	/** In CSS pixels. */
	width: number;
	height: number;
	alt: string;
}

/** One of two columns on A4; lettering comes out at 8.4 points. */
export const HALF_PAPER: Frame = { width: 440, narrow: true };

/** Takes a chart, and where it stands on paper; gives its drawing. */
export function chartPicture({ id, title, alt, chart }: ChartBlock, frame = PAPER): Picture {
	return picture(renderSvg(chart, frame, { id, title, alt }), alt);
}

/** Takes a promise and its ledger; gives its meetings over the half terms, where it is about meetings. */
export function stripPicture({ dots }: LedgerRow, { halfTerms }: Ledger): Picture | null {
	if (!dots) return null;
	return picture(dotStrip(dots, halfTerms), `Meetings: ${meetingsInWords(dots) || 'none'}.`);
}

/** Takes a state; gives its shape. */
export function statePicture(state: State): Picture {
	return picture(stateShape(state), '');
}

/** Explains the marks of strips. */
export const STRIP_KEY =
	'Each mark is a meeting. Filled dot: held. Ring: planned. Cross: cancelled. Broken ring: postponed.';

function picture(svg: string, alt: string): Picture {
	return { svg, alt, width: side(svg, 'width'), height: side(svg, 'height') };
}

function side(svg: string, name: 'width' | 'height'): number {
	const found = new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg);
	if (!found) throw new Error(`An SVG without ${name}: ${svg.slice(0, 200)}`);
	return Number(found[1]);
}
