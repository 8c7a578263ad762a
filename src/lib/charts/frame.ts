/** Where a chart is drawn: a width in CSS pixels, a drawing of its own for narrow ones, colour or grey ink. */
export interface Frame {
	width: number;
	/** True for phones: labels above, fewer ticks. Never the wide drawing made smaller. */
	narrow: boolean;
	ink?: 'colour' | 'grey';
}

/** The two frames in which the server draws every chart. */
export const WIDE: Frame = { width: 1040, narrow: false };
export const NARROW: Frame = { width: 320, narrow: true };
/** Between the margins of A4 lettering comes out at 9.4 points, and twenty small multiples on one page. */
export const PAPER: Frame = { width: 820, narrow: false };
