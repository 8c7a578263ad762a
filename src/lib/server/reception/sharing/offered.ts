import { rowsLeave } from '#lib/server/house/rows-leave.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { formatsOffered, rowsOffered, type Offer } from '../take-away.ts';
import type { Opened } from './opening.ts';
import { CALENDAR } from './report-shown.ts';

/** The name under which a sealed report is given byte for byte, so that it can be verified. */
export const SEALED = 'sealed';

/** Takes what a link opens and its secret; gives the files that its readers may take away. */
export async function offeredBy(opened: Opened, secret: string): Promise<Offer[]> {
	const { link, sealed } = opened;
	const base = `/shared/${secret}`;
	const formats = formatsOffered((extension) => `${base}/${link.report}.${extension}`);
	if (link.report === CALENDAR)
		return [{ label: 'For your own calendar', href: `${base}/calendar.ics` }, ...formats];
	const rows = (await offersRows(opened))
		? rowsOffered((extension) => `${base}/evidence.${extension}`)
		: [];
	return [
		...formats,
		...rows,
		{ label: 'Everything in one zip', href: `${base}/pack.zip` },
		...(sealed ? [{ label: 'As sealed, to verify', href: `${base}/${SEALED}.json` }] : [])
	];
}

/** Takes what a link opens; says whether rows behind it may leave to its readers. A seal holds figures and no rows. */
export async function offersRows({ link, disclosed, report }: Opened): Promise<boolean> {
	if (link.report === CALENDAR || !disclosed) return false;
	return rowsLeave(await theHouse(), disclosed, report);
}
