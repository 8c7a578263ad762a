import { faultOf } from '#lib/server/access/fault.ts';
import { today } from '#lib/server/clock.ts';

const MINUTE = 60_000;

/** Takes the address of the pages; from now on makes and sends the letters that it is time for, four times an hour. A round that goes wrong is noted, and the next one tries again. */
export function keepPosting(origin: string): void {
	let isUnderWay = false;
	const round = async () => {
		if (isUnderWay) return;
		isUnderWay = true;
		await onePost(origin).catch((error: unknown) => {
			console.error(JSON.stringify(faultOf(error, 500, 'the post')));
		});
		isUnderWay = false;
	};
	setTimeout(round, MINUTE).unref();
	setInterval(round, 15 * MINUTE).unref();
}

async function onePost(origin: string): Promise<void> {
	const { post } = await import('#lib/server/house/posting/post.ts');
	const { theHouse } = await import('#lib/server/house/the-house.ts');
	const { wrong } = await post(await theHouse(), today(), origin);
	if (wrong) console.error(wrong);
}
