/** Values to pixels along one line, with the ticks worth labelling. */
export interface Scale {
	at: (value: number) => number;
	ticks: number[];
}

/** Takes the values to show and the pixels to show them on; gives a scale that ends on round ticks. */
export function scaleOver(
	values: number[],
	pixels: [number, number],
	wanted: number,
	bounds: { min?: number; max?: number } = {}
): Scale {
	const [low, high] = extent(values, bounds);
	const step = roundStep((high - low) / Math.max(1, wanted));
	const min = bounds.min ?? Math.floor(low / step) * step;
	const max = bounds.max ?? Math.ceil(high / step) * step;
	const [from, to] = pixels;
	return {
		at: (value) => from + ((value - min) / (max - min)) * (to - from),
		ticks: ticksBetween(min, max, step)
	};
}

function extent(values: number[], bounds: { min?: number; max?: number }): [number, number] {
	const low = Math.min(bounds.min ?? Infinity, ...values);
	const high = Math.max(bounds.max ?? -Infinity, ...values);
	if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
	// Figures closer than this are one figure, and a step between them would be no number.
	return high - low < 1e-9 ? [low - 1, high + 1] : [low, high];
}

/** The round number (1, 2, 2.5 or 5 times a power of ten) next above a raw step. */
function roundStep(raw: number): number {
	const power = 10 ** Math.floor(Math.log10(raw));
	return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= raw * 0.999)!;
}

function ticksBetween(min: number, max: number, step: number): number[] {
	const first = Math.ceil(min / step - 1e-9);
	const count = Math.floor(max / step + 1e-9) - first + 1;
	return Array.from({ length: count }, (_, index) =>
		Number(((first + index) * step).toPrecision(12))
	);
}
