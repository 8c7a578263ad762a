import { loadPartnership } from '#lib/server/agreements/load.ts';
import { everythingIn } from '../support/unpacked.ts';
import type { Sessions, Who } from './sessions.fixture.ts';

// Numbers that occur nowhere else, put where nobody may see them.

/** Hidden from everybody: a group of which all but three are, and the one hidden for a small school’s sake. */
export const HIDDEN = [7_654_321, 6_543_208, 1_234_567, 1_122_334];

/** All pupils of the planted measure, where there are schools enough: on pages, and to the nearest five in files. */
export const SHOWN = [44_902_226, 44_902_225];

/** What a sender wrote for themselves. */
const NOTE = 'Zyzzyva-note';

/** Puts a sheet of outcomes and a register with the planted figures into a partnership, and accepts them. */
export async function plant(sessions: Sessions, partnership: string): Promise<void> {
	const schools = loadPartnership(partnership).schools.map(({ id }) => id);
	await accept(sessions, partnership, 'planted-outcomes.csv', outcomesOf(schools));
	await accept(sessions, partnership, 'planted-register.csv', registerOf(schools[0]!));
}

/** Takes who asks and an address; gives everything in the answer, unpacked where it is packed; empty where it is refused. */
export async function everythingAt(sessions: Sessions, who: Who, path: string): Promise<string> {
	const answer = await sessions.ask(who, path);
	const body = new Uint8Array(await answer.arrayBuffer());
	return answer.status === 200 ? everythingIn(body, answer.headers.get('content-type') ?? '') : '';
}

/** Takes a text; gives the planted numbers and words in it that nobody may see, and shares made of them. */
export function plantedIn(text: string): string[] {
	return [...SHARES, NOTE].filter((mark) => text.includes(mark)).concat(numbersIn(text, HIDDEN));
}

/** Takes a text and numbers; gives those in it, however they are written. */
export function numbersIn(text: string, numbers: number[]): string[] {
	return numbers
		.flatMap((number) => [String(number), number.toLocaleString('en-GB')])
		.filter((mark) => text.includes(mark));
}

/** As a fraction or per cent, with more decimals than chance would bring about. */
const SHARES = [
	[6_543_208, 7_654_321],
	[1_122_334, 1_234_567]
]
	.flatMap(([part, all]) => [(part! / all!).toFixed(9), ((100 * part!) / all!).toFixed(7)])
	.map((share) => share.slice(0, -1));

const HEADER =
	'time_period,time_identifier,geographic_level,school_urn,topic_code,measure_code,breakdown_topic,breakdown,point,point_date,statistic,numerator,denominator,direction,status,source';

function outcomesOf(schools: string[]): string {
	const [first, second, third, ...others] = schools;
	const rows: [string | undefined, string, number, number][] = [
		[first, 'Total', 6_543_210, 7_654_324],
		[first, 'Disadvantaged', 6_543_208, 7_654_321],
		[first, 'Not disadvantaged', 2, 3],
		[second, 'Total', 2, 3],
		[third, 'Total', 1_122_334, 1_234_567],
		...others
			.slice(0, 4)
			.map((school, at): [string, string, number, number] => [
				...([school, 'Total', 8_000_000 + at * 1111, 9_000_000 + at * 2222] as const)
			])
	];
	const lines = rows.flatMap(([school, group, reached, pupils]) =>
		school === undefined
			? []
			: (
					[
						['baseline', '2025-09-19'],
						['followup', '2026-06-19']
					] as const
				).map(([point, date]) =>
					[
						...['202526', 'Academic year', 'School', school, 'READING', 'PLANTED_EXP'],
						...[group === 'Total' ? 'Total' : 'Disadvantage', group, point, date, 'percent'],
						...[reached, pupils, 'higher', 'final', 'School return']
					].join(',')
				)
	);
	return [HEADER, ...lines].join('\n') + '\n';
}

function registerOf(school: string): string {
	return `record_id,record_type,title,owner_role,school_urn,due_date,completed_date,status,notes
PLANTED-1,action,Agree the plan,Chair,${school},2026-01-10,2026-01-09,done,${NOTE}
`;
}

async function accept(sessions: Sessions, partnership: string, name: string, text: string) {
	const part = (head: string, value: string) =>
		`--b\r\ncontent-disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
	const body =
		part('name="partnership"', partnership) +
		part(`name="file"; filename="${name}"`, text) +
		'--b--';
	const type = { 'content-type': 'multipart/form-data; boundary=b' };
	const answer = await sessions.post('administrator', '/evidence/new', body, type);
	const upload = answer.headers.get('location');
	if (!upload) throw new Error(`${name} was not taken in: ${answer.status}`);
	const accepted = await sessions.post('administrator', `${upload}?/accept`);
	if (accepted.status !== 303) throw new Error(`${name} was not accepted: ${accepted.status}`);
}
