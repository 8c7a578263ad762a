import { error } from '@sveltejs/kit';
import type { Report } from '#lib/document/report.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { filtersOf } from './filters.ts';
import { show, type Place } from './showing.ts';

/** A report as it may leave the house, and what it is made of. */
export interface Leaving {
	disclosed: Disclosed;
	report: Report;
}

/** Takes who asks, for which report, and where it goes; gives the report as it may leave the house (METHOD 7.2, “export”). */
export async function leaving(
	person: Person | null,
	place: Place & { report: string },
	url: URL
): Promise<Leaving> {
	const build = builderOf(place.report);
	if (!build) error(404, NO_SUCH);
	const disclosed = await show(person, place, url, 'export');
	if (!isOffered(place.report, disclosed)) error(404, NO_SUCH);
	return { disclosed, report: build(disclosed, filtersOf(url, disclosed).chosen) };
}

export const NO_SUCH = 'There is no such report or format.';

/** Takes a file, whole or in pieces that are yet to be made, its media type and its name; gives the answer that browsers save. */
export function attachment(
	file: Uint8Array | AsyncGenerator<Uint8Array>,
	mime: string,
	name: string
): Response {
	const body = file instanceof Uint8Array ? new Uint8Array(file) : asItIsMade(file);
	return new Response(body, {
		headers: {
			'content-type': mime,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
}

/** No piece is made before the last one was taken, and none after the browser has gone. */
function asItIsMade(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		async cancel() {
			await pieces.return(undefined);
		}
	});
}
