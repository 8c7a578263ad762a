import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { likenessOf } from '#lib/server/intake/remembered.ts';
import { attendanceCsv, everything, inForce, newHome, send } from './attendance.fixture.ts';
import { openHouse, type House } from './house.ts';

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

const PERHAPS = attendanceCsv([
	['HSF1', 'A1', 'present'],
	['HSF1', 'A2', 'perhaps']
]);

test('a held row that is mended counts once the upload is accepted again', async () => {
	const house = await aHouse();
	const { upload } = await send(house, PERHAPS);
	expect(await inForce(house)).toEqual(['A1 present']);
	house.mend(correction({ row: 3, column: STATUS, value: 'absent' }), 'clerk');
	expect((await house.understand(upload!.id)).sheets).toMatchObject([{ accepted: 2, held: 0 }]);
	expect(await inForce(house)).toEqual(['A1 present']);
	await house.accept(upload!.id, 'clerk');
	expect(await inForce(house)).toEqual(['A1 present', 'A2 absent']);
});

test('a file that is mended does not put back what a later one corrected', async () => {
	const house = await aHouse();
	const { upload } = await send(house, PERHAPS);
	await send(house, attendanceCsv([['HSF1', 'A1', 'apologies']]), 'corrected.csv');
	house.mend(correction({ row: 3, column: STATUS, value: 'absent' }), 'clerk');
	await house.accept(upload!.id, 'clerk');
	expect(await inForce(house)).toEqual(['A1 apologies', 'A2 absent']);
	const before = await everything(house);
	await house.rebuild();
	expect(await everything(house)).toEqual(before);
	await house.withdraw('U3', 'clerk', null);
	expect(await inForce(house)).toEqual(['A1 present', 'A2 absent']);
});

test('accepting again where nothing was mended since changes nothing', async () => {
	const house = await aHouse();
	const { upload } = await send(house, PERHAPS);
	const before = house.ledger.entries();
	expect(await house.accept(upload!.id, 'clerk')).toMatchObject({ already: true });
	expect(house.ledger.entries()).toEqual(before);
});

test('what was mended after the last acceptance does not count in a rebuild; what was before it does', async () => {
	const house = await aHouse();
	const { upload } = await send(house, PERHAPS);
	house.mend(correction({ row: 3, column: STATUS, value: 'absent' }), 'clerk');
	await house.accept(upload!.id, 'clerk');
	house.mend(correction({ row: 2, column: STATUS, value: 'absent' }), 'clerk');
	const before = await everything(house);
	expect(await house.rebuild()).toEqual([]);
	expect(await everything(house)).toEqual(before);
	expect(await inForce(house)).toEqual(['A1 present', 'A2 absent']);
});

test('a mending that is taken back, and a row that is left out', async () => {
	const house = await aHouse();
	const { upload } = await send(house, PERHAPS);
	house.mend(correction({ row: 3, column: STATUS, value: 'absent' }), 'clerk');
	house.mend(correction({ row: 3, column: STATUS, value: null }), 'clerk');
	expect((await house.understand(upload!.id)).sheets).toMatchObject([{ accepted: 1, held: 1 }]);
	house.mend({ ...correction(), leftOut: [3] }, 'clerk');
	expect((await house.understand(upload!.id)).sheets).toMatchObject([
		{ accepted: 1, held: 0, setAside: 1, setAsideReasons: [{ reason: 'Left out by you', rows: 1 }] }
	]);
});

test('an answer says what a word means that nobody knew', async () => {
	const house = await aHouse();
	const { upload } = await send(house, PERHAPS);
	const answers = { choices: { status: { perhaps: 'apologies' } } };
	house.mend({ kind: 'answered', upload: upload!.id, sheet: 'Sheet1', answers }, 'clerk');
	await house.accept(upload!.id, 'clerk');
	expect(await inForce(house)).toEqual(['A1 present', 'A2 apologies']);
	const before = await everything(house);
	await house.rebuild();
	expect(await everything(house)).toEqual(before);
});

const STATUS = 6;
const SCHOOL = 'local-barlow';

function correction(cell?: { row: number; column: number; value: string | null }) {
	return {
		kind: 'corrected' as const,
		upload: 'U1',
		sheet: 'Sheet1',
		cells: cell ? [cell] : [],
		leftOut: [] as number[],
		takenBackIn: [],
		why: null
	};
}

async function aHouse(): Promise<House> {
	const house = await openHouse(newHome());
	open.push(house);
	return house;
}

test('what was said of one file is remembered for the next', async () => {
	const house = await aHouse();
	const { upload } = await send(house, PERHAPS);
	const answers = { choices: { status: { perhaps: 'apologies' } } };
	house.mend({ kind: 'answered', upload: upload!.id, sheet: 'Sheet1', answers }, 'clerk');
	const next = await send(house, attendanceCsv([['HSF2', 'A3', 'Perhaps']]), 'october.csv');
	const waiting = next.understood.sheets[0]!.questions.filter(({ part }) => part === 'choices');
	expect(waiting).toMatchObject([{ written: 'perhaps', waiting: 0, proposed: 'apologies' }]);
	expect(await inForce(house)).toEqual(['A1 present', 'A3 apologies']);
});

test('a sheet with a header that was explained once is known again, wherever its header stands', async () => {
	const house = await aHouse();
	const odd = 'Ref,When,Which,Who,How\nHSF1,03/09/2025,HSF,A1,present\n';
	const { upload, understood } = await receiveAndLook(house, odd);
	expect(understood.sheets[0]).toMatchObject({ dataset: null });
	const mapping = ['meeting_id', 'meeting_date', 'group_code', 'attendee_ref', 'status'];
	const likeness = likenessOf(understood.sheets[0]!.beginning[0]!);
	const answers = { likeness, dataset: 'attendance', headerRow: 1, mapping };
	house.mend({ kind: 'answered', upload, sheet: 'Sheet1', answers }, 'clerk');
	await house.accept(upload, 'clerk');
	await send(
		house,
		`Our register\n\n${odd.replaceAll('HSF1', 'HSF2').replace('A1', 'A2')}`,
		'next.csv'
	);
	expect(await inForce(house)).toEqual(['A1 present', 'A2 present']);
});

async function receiveAndLook(house: House, text: string) {
	const sender = { file: 'odd.csv', partnership: 'pods', by: 'school office' };
	const receipt = await house.receive(Readable.from([Buffer.from(text)]), sender);
	if ('refused' in receipt) throw new Error(receipt.refused);
	const { id } = receipt.upload;
	return { upload: id, understood: await house.understand(id) };
}

test('a report of an online meeting knows the schools of those who came to earlier ones', async () => {
	const house = await aHouse();
	const register = `meeting_id,meeting_date,group_code,meeting_status,school_urn,attendee_ref,status
HSF1,25/09/2025,HSF,held,${SCHOOL},Mrs Jane Ash,present
`;
	await send(house, register);
	const report = `1. Summary\nMeeting title\tHSF\nStart time\t25/11/2025, 16:00:11\n
2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail
Jane Ash\t25/11/2025, 16:00:11\t25/11/2025, 17:00:11\t1h\tjane@a.example\n`;
	const { understood } = await send(house, report, 'report.csv');
	expect(understood.sheets[0]!.questions).toEqual([]);
	const rows = await house.warehouse.all(
		'SELECT DISTINCT school_urn, attendee_ref FROM attendance_current'
	);
	expect(rows).toMatchObject([{ school_urn: SCHOOL }]);
	const before = await everything(house);
	await house.rebuild();
	expect(await everything(house)).toEqual(before);
});
