import { literal } from '../../read/text-table.ts';
import { mark, markSql, plainSql } from '../../recognise/words.ts';
import { madeOf } from './made-of.ts';
import type { CellType } from './type.ts';

export const choice: CellType = {
	typed: ({ type }, { meanings }) => {
		if (type.kind !== 'choice') throw new TypeError('not a choice');
		const told = Object.entries(meanings).map(
			([said, value]) => `WHEN word = ${literal(said)} THEN ${literal(value)}`
		);
		const known = type.choices.map(({ value, label, synonyms }) => {
			const words = [value, label, ...synonyms].map((word) => literal(mark(word)));
			return `WHEN word IN (${words.join(', ')}) THEN '${value}'`;
		});
		return madeOf(markSql('cell'), 'word', `CASE ${[...told, ...known].join(' ')} END`);
	},
	wrong: () => "CASE WHEN typed IS NULL THEN 'choice-unknown' END"
};

export const yesNo: CellType = {
	typed: () =>
		madeOf(
			plainSql('cell'),
			'word',
			`CASE WHEN word IN ('y', 'yes', 'true', 't', '1') THEN true
				WHEN word IN ('n', 'no', 'false', 'f', '0') THEN false END`
		),
	wrong: () => "CASE WHEN typed IS NULL THEN 'yes-no-unknown' END"
};
