import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { PROJECT } from '#lib/server/root.ts';
import { loadAgreement } from './load.ts';

const files = readdirSync(join(PROJECT, 'data', 'agreements'));
const groups = datasetNamed('attendance')!.columns.find(({ name }) => name === 'group_code')!;
const choices = groups.type.kind === 'choice' ? groups.type.choices.map(({ value }) => value) : [];

test.each(files.filter((file) => file.endsWith('.yaml')))(
	'every group of %s can be named in an attendance sheet',
	(file) => {
		const { forums, otherGroups } = loadAgreement(basename(file, '.yaml'));
		const codes = [...forums, ...otherGroups].map(({ code }) => code);
		expect(codes.filter((code) => !choices.includes(code))).toEqual([]);
	}
);
