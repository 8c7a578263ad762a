import type { TidyValue } from '#lib/document/tidy.ts';

/** Takes an ISO day, or a moment such as "2025-04-01 15:15"; gives it as the libraries take it, by which a clock of no zone is that of UTC. */
export function asDate(value: TidyValue): Date {
	const [day, time = '00:00'] = String(value).split(' ');
	return new Date(`${day}T${time}Z`);
}
