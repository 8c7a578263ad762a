import type { Measurement } from './agreement.ts';

/** Takes a measurement; gives what tells apart two uses of one indicator in a clause: `meetings-held:HSF`. */
export function measurementKey({
	indicator,
	with: settings
}: Pick<Measurement, 'indicator' | 'with'>): string {
	const words = Object.values(settings).filter((value) => typeof value === 'string');
	return [indicator, ...words].join(':');
}
