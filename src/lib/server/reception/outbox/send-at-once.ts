import { sendNow } from '#lib/server/house/posting/post.ts';
import { openOutbox, type Kept } from '#lib/server/post/outbox.ts';
import { home } from '#lib/server/root.ts';

/** Takes a letter; has it tried at once, and whatever else waits after it. Says what came of it. */
export async function sendAtOnce({ id }: Kept): Promise<string> {
	const outbox = openOutbox(home());
	try {
		outbox.again(id, new Date());
		await sendNow(home(), outbox);
		const letter = outbox.letter(id);
		if (letter?.state === 'sent') return 'The letter was sent.';
		return letter?.why
			? `It wasn’t sent. ${letter.why}`
			: 'It waits until a mail server is set up.';
	} finally {
		outbox.close();
	}
}
