import type { Person } from '#lib/server/access/person.ts';
import type { HeldSheet } from '#lib/server/house/corrections/held-sheet.ts';
import { heldRowsOf } from './held-rows.ts';

const TYPES = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8'
};

/** Takes who asks, an upload’s id, an address (`sheet`: which table), a format and its writer; gives the file. */
export async function downloadOf(
	person: Person | null,
	id: string,
	address: URL,
	format: keyof typeof TYPES,
	write: (held: HeldSheet) => string | Promise<Uint8Array>
): Promise<Response> {
	const table = Number(address.searchParams.get('sheet') ?? 1);
	const body = await write(await heldRowsOf(person, id, table));
	return new Response(body as string | Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': TYPES[format],
			'content-disposition': `attachment; filename="rows-to-mend-${id}.${format}"`,
			'cache-control': 'private, no-store'
		}
	});
}
