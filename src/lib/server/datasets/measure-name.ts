/** Words for the parts of a measure’s code. */
const PARTS = new Map(
	Object.entries({
		KS1: 'key stage 1',
		KS2: 'key stage 2',
		KS4: 'key stage 4',
		EYFS: 'early years',
		GLD: 'good level of development',
		RWM: 'reading, writing and maths combined',
		GPS: 'grammar, punctuation and spelling',
		EXP: 'expected standard',
		HIGH: 'higher standard',
		PA: 'persistent absence',
		SEN: 'SEN'
	})
);

/** Takes `KS2_READING_EXP`; gives "Key stage 2 reading, expected standard": how sentences call a measure. */
export function measureName(code: string): string {
	const parts = code.split(/[_\s-]+/).map((part) => PARTS.get(part) ?? part.toLowerCase());
	const standard = parts.findIndex((part) => part.endsWith('standard'));
	const name =
		standard > 0
			? `${parts.slice(0, standard).join(' ')}, ${parts.slice(standard).join(' ')}`
			: parts.join(' ');
	return name.charAt(0).toUpperCase() + name.slice(1);
}
