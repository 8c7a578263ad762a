/** Nobody wants to be counted at before the end comes near: the last tenth, of a long field the last two hundred. */
const NEAR = { share: 0.1, most: 200 };

/** Takes how many characters are written and how many fit; gives how many are left or too many, or null while the end is far. */
export function charactersLeft(written: number, most: number): string | null {
	const left = most - written;
	if (left > Math.min(NEAR.most, most * NEAR.share)) return null;
	if (left >= 0) return `${counted(left)} left`;
	return `${counted(-left)} too many: shorten it, and it will be saved`;
}

function counted(characters: number): string {
	return `${characters.toLocaleString('en-GB')} ${characters === 1 ? 'character' : 'characters'}`;
}
