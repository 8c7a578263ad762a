import { literal } from '../../read/text-table.ts';
import { mark, markSql, plainSql } from '../../recognise/words.ts';
import type { CellType } from './type.ts';

const PLAIN_MARK = markSql('cell');

export const choice: CellType = {
	typed: ({ type }, { meanings }) => {
		if (type.kind !== 'choice') throw new TypeError('not a choice');
		const told = Object.entries(meanings).map(
			([word, value]) => `WHEN ${PLAIN_MARK} = ${literal(word)} THEN ${literal(value)}`
		);
		const known = type.choices.map(({ value, label, synonyms }) => {
			const words = [value, label, ...synonyms].map((word) => literal(mark(word)));
			return `WHEN ${PLAIN_MARK} IN (${words.join(', ')}) THEN '${value}'`;
		});
		return `CASE ${[...told, ...known].join(' ')} END`;
	},
	wrong: () => "CASE WHEN typed IS NULL THEN 'choice-unknown' END"
};

export const yesNo: CellType = {
	typed: () => `CASE
		WHEN ${plainSql('cell')} IN ('y', 'yes', 'true', 't', '1') THEN true
		WHEN ${plainSql('cell')} IN ('n', 'no', 'false', 'f', '0') THEN false END`,
	wrong: () => "CASE WHEN typed IS NULL THEN 'yes-no-unknown' END"
};
