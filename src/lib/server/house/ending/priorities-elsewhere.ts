import { uploadId, type Upload } from '#lib/server/ledger/uploads.ts';
import type { House } from '../house.ts';
import type { Reviewed } from './end-review.ts';
import { sheetsOf } from './sheets-of.ts';

/** Takes a house and a review; gives the titles of priorities that other sheets of the register have, each with its sheet. */
export async function prioritiesElsewhere(
	house: House,
	of: Reviewed
): Promise<Map<string, Pick<Upload, 'id' | 'file'>>> {
	const own = sheetsOf(house, of).map(({ id }) => id);
	const found = await house.read(of.partnership, (query) =>
		query.all<{ title: string; upload: number }>(PRIORITIES, { partnership: of.partnership })
	);
	const files = new Map(house.ledger.uploads(of.partnership).map(({ id, file }) => [id, file]));
	return new Map(
		found
			.map(({ title, upload }) => ({ title, id: uploadId(upload) }))
			.filter(({ id }) => !own.includes(id))
			.map(({ title, id }) => [title, { id, file: files.get(id) ?? id }])
	);
}

const PRIORITIES = `SELECT coalesce(title, topic_code) AS title, upload FROM register_current
	WHERE partnership = $partnership AND record_type = 'priority' AND school_urn IS NULL
		AND status IS DISTINCT FROM 'dropped'
	ORDER BY upload`;
