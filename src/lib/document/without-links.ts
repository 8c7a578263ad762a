import type { Report } from './report.ts';

/**
 * Takes a report; gives it without the addresses of pages of ours, for readers to whom those are closed.
 * Addresses that somebody wrote into a commentary lead elsewhere and stay.
 */
export function withoutLinks(report: Report): Report {
	return closed(report) as Report;
}

function closed(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(closed);
	if (part === null || typeof part !== 'object') return part;
	return Object.fromEntries(
		Object.entries(part).map(([name, value]) => [
			name,
			name === 'href' && isOurs(value) ? '' : closed(value)
		])
	);
}

function isOurs(href: unknown): boolean {
	return typeof href === 'string' && !/^https?:/.test(href);
}
