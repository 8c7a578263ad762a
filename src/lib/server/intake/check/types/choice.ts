import { plain, plainSql } from '../../recognise/words.ts';
import type { CellType } from './type.ts';

export const choice: CellType = {
	typed: ({ type }) => {
		if (type.kind !== 'choice') throw new TypeError('not a choice');
		const cases = type.choices.map(({ value, label, synonyms }) => {
			const words = [value, label, ...synonyms].map((word) => `'${plain(word)}'`);
			return `WHEN ${plainSql('cell')} IN (${words.join(', ')}) THEN '${value}'`;
		});
		return `CASE ${cases.join(' ')} END`;
	},
	wrong: () => "CASE WHEN typed IS NULL THEN 'choice-unknown' END"
};

export const yesNo: CellType = {
	typed: () => `CASE
		WHEN ${plainSql('cell')} IN ('y', 'yes', 'true', 't', '1') THEN true
		WHEN ${plainSql('cell')} IN ('n', 'no', 'false', 'f', '0') THEN false END`,
	wrong: () => "CASE WHEN typed IS NULL THEN 'yes-no-unknown' END"
};
