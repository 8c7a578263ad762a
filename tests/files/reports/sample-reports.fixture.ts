import { rmSync } from 'node:fs';
import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { disclosedOf } from '#lib/server/house/disclosed-of.ts';
import { evidenced } from '#lib/server/house/evidenced.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { builderOf, reportsOn } from '#lib/server/reports/index.ts';
import { homeWithSample } from '../../support/sample-home.ts';

/** A report as it leaves the house, under a name of its own: `sample-topic-reading`. */
export interface Leaving {
	name: string;
	report: Report;
}

const PARTNERSHIPS = ['sample', 'sample-association', 'sample-two-schools'];
const OWNER: Viewer = { role: 'administrator', schools: [], audience: 'export' };

/** Gives every report that the invented partnerships are offered, with the rows behind its figures. */
export async function sampleReports(): Promise<Leaving[]> {
	const home = await homeWithSample();
	const house = await openHouse(home);
	try {
		const found: Leaving[] = [];
		for (const id of PARTNERSHIPS) found.push(...(await reportsFor(id, house)));
		return found;
	} finally {
		await house.close();
		rmSync(home, { recursive: true });
	}
}

async function reportsFor(partnership: string, house: House): Promise<Leaving[]> {
	const question = { partnership, year: '2025-26', asAt: '2026-08-31' };
	const disclosed = await disclosedOf(house, question, OWNER);
	const found: Leaving[] = [];
	for (const name of reportsOn(disclosed)) {
		const of = name === 'best-value' ? { report: name } : {};
		const seen = of.report ? await disclosedOf(house, question, OWNER, of) : disclosed;
		const report = await evidenced(house, seen, built(name, seen));
		found.push({ name: `${partnership}-${name}`, report });
	}
	return found;
}

/** A report on a school is made of the first there is. */
function built(name: string, disclosed: Disclosed): Report {
	const school = disclosed.partnership.schools[0]?.id;
	return builderOf(name)!(disclosed, OF_A_SCHOOL.includes(name) ? { school } : {});
}

const OF_A_SCHOOL = ['school', 'briefing'];
