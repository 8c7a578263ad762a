import { dateInWords } from '#lib/calendar/words.ts';
import type { Section } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { dataQuality } from '../annual-evaluation/data-quality.ts';
import { uploadsUsed } from '../uploads-used.ts';
import { officerSays } from './places.ts';
import { capital, many, whole } from '../words/numbers.ts';

/** Takes what is disclosed of a review; gives how figures were made, and from what (METHOD 11.3, 2). */
export function method(disclosed: DisclosedReview): Section {
	const before = dataQuality(disclosed).blocks.filter(({ kind }) => kind === 'prose');
	return {
		id: 'method',
		title: 'Method and quality of the data',
		blocks: [
			{ kind: 'prose', paragraphs: [sheets(disclosed)], items: rules(disclosed) },
			...before,
			...officerSays(disclosed, {
				id: 'method',
				heading: 'How far these figures can be trusted',
				asks: 'Say how far the figures can be trusted: what was estimated, what is missing and why, and what is counted otherwise than last year.',
				required: false
			})
		]
	};
}

/** Named one by one at the foot of the review. */
function sheets(disclosed: DisclosedReview): string {
	const used = uploadsUsed(disclosed);
	const rows = used.reduce((sum, { accepted }) => sum + accepted, 0);
	const held = used.reduce((sum, upload) => sum + upload.held, 0);
	const heldBack =
		held === 0
			? 'none of their rows is held back'
			: `${whole(held)} rows are held back until they are mended`;
	return `${capital(many(used.length, 'spreadsheet'))} with ${whole(rows)} rows ${used.length === 1 ? 'stands' : 'stand'} behind the figures, and ${heldBack}. The foot of the review names them.`;
}

function rules({ review }: DisclosedReview): string[] {
	return [
		'Cost is direct cost and overheads. Overheads of no activity are not shared out to one. Time given for nothing is told apart and never added.',
		'A unit cost over fewer than 10 things is given as a total and a count.',
		'Working time is Monday to Friday, 9am to 5pm, without bank holidays and the authority’s closure days. Requests still open are counted apart, since how long they will wait isn’t known.',
		'Figures of people’s answers carry a 95% interval, unless nine in ten answered; registers are a full count and carry none.',
		'A figure is compared with at least four others of the same financial year and the same services, never with itself. Not met is never said of a comparison.',
		money(review)
	];
}

function money({ terms }: DisclosedReview['review']): string {
	const deflator = terms?.deflator;
	if (!deflator) return 'Money is in cash terms: no index of prices was supplied.';
	return `Money is in cash terms. Where a change is given in real terms, the year before is multiplied by ${deflator.factor} (${deflator.source}, ${dateInWords(deflator.date)}).`;
}
