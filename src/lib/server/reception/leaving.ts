import { error } from '@sveltejs/kit';
import type { Report } from '#lib/document/report.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { keepsFigures } from '#lib/server/disclosure/internal.ts';
import { builderOf } from '#lib/server/reports/index.ts';
import { isOffered, ownReports } from '#lib/server/reports/offered.ts';
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
	if (!isOffered(place.report, disclosed)) error(404, insteadOf(place.report, disclosed));
	return { disclosed, report: build(disclosed, filtersOf(url, disclosed).chosen) };
}

/** Of an agreement between two schools and one head, only the report of states and dates leaves as a file. */
function insteadOf(report: string, { agreement, viewer }: Disclosed): string {
	const [own] = ownReports(agreement);
	if (!own || !keepsFigures(agreement, viewer)) return NO_SUCH;
	return `“${report}” holds figures about two schools and one head, so it leaves in no file. The report of states and dates does: ${own.name}.`;
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
