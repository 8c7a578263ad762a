import type { Report } from '#lib/document/report.ts';
import type { TidyTable } from '#lib/document/tidy.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { OWNER, withDisclosed } from './disclosed-to.ts';
import { UserMistake } from './outcome.ts';
import { questionFrom, type Asked } from './question.ts';

/** Takes a report’s name and of what it is asked; gives it as it may leave the house, with the rows behind its figures. */
export async function reportAsked(
	name: string,
	{ school, ...asked }: Asked & { school?: string }
): Promise<{ report: Report; evidence: TidyTable }> {
	const question = { ...questionFrom(asked), report: await addressOf(name, school) };
	const viewer = { ...OWNER, audience: 'export' as const };
	return withDisclosed(
		question,
		async (disclosed, house) => {
			const { withItsEvidence } = await import('#lib/server/house/evidenced.ts');
			return withItsEvidence(house, disclosed, await build(name, disclosed, school));
		},
		viewer
	);
}

/** Reports that are about the school that is named beside them. */
const OF_ONE_SCHOOL = ['school', 'briefing'];

/** A briefing is read as its own board reads it, which depends on the school. */
async function addressOf(name: string, school?: string): Promise<string> {
	const { briefingReport } = await import('#lib/document/addresses.ts');
	return name === 'briefing' && school !== undefined ? briefingReport(school) : name;
}

async function build(name: string, disclosed: Disclosed, school?: string): Promise<Report> {
	const { builderOf, reportsOn } = await import('#lib/server/reports/index.ts');
	if (school !== undefined) mustBeMember(disclosed, school);
	else if (OF_ONE_SCHOOL.includes(name)) throw new UserMistake('Name the school with --school.');
	const names = reportsOn(disclosed);
	const builder = names.includes(name) ? builderOf(name) : undefined;
	if (builder) return builder(disclosed, { school });
	throw new UserMistake(`There is no report “${name}”. There is: ${names.join(', ')}.`);
}

function mustBeMember({ partnership }: Disclosed, school: string): void {
	if (partnership.schools.some(({ id }) => id === school)) return;
	const known = partnership.schools.map(({ id, shortName }) => `${id} (${shortName})`).join(', ');
	throw new UserMistake(`${partnership.name} has no school “${school}”. It has: ${known}.`);
}
