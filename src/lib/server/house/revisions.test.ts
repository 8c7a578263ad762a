import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { newHome } from './attendance.fixture.ts';
import { openHouse, type House } from './house.ts';
import { figuresInForce, outcomesCsv, sendFigures, type Counted } from './outcomes.fixture.ts';

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

const DAY = /on \d+ [A-Z][a-z]+ \d{4}/;

test('25 of 40 stays when 26 of 41 comes: side by side they would tell one pupil’s result', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	const { upload, understood } = await sendFigures(house, [{ did: 26, of: 41 }]);
	expect(upload).toBeNull();
	const [sheet] = understood.sheets;
	expect(sheet).toMatchObject({ accepted: 0, held: 1, setAside: 0 });
	expect(sheet!.problems[0]!.message.replace(DAY, 'on a day')).toBe(
		'Row 2, column N (denominator): 41 pupils, where 40 were accepted on a day.'
	);
	expect(sheet!.questions[0]).toMatchObject({ part: 'revisions', written: '2 U1', waiting: 1 });
	expect(sheet!.questions[0]!.asks).toMatch(/^Row 2: 41 pupils, where 40 were .* a correction\?$/);
	expect(await figuresInForce(house)).toEqual(['25 of 40']);
});

test('40 of 65 takes the place of 25 of 40: the 25 between are no few', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	const { understood } = await sendFigures(house, [{ did: 40, of: 65 }]);
	expect(understood.sheets[0]).toMatchObject({ accepted: 1, held: 0, questions: [] });
	expect(await figuresInForce(house)).toEqual(['40 of 65']);
});

test('from six pupils more on nothing is asked, as a figure of six pupils may be shown', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	for (const of of [35, 39, 41, 45])
		expect((await sendFigures(house, [{ did: 25, of }])).upload).toBeNull();
	await sendFigures(house, [{ did: 30, of: 46 }]);
	expect(await figuresInForce(house)).toEqual(['30 of 46']);
});

test('the same figure again is a repeat, and a result marked anew is no pupil more', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	await sendFigures(house, [
		{ did: 25, of: 40 },
		{ did: 9, of: 12, school: 'local-foxcote-hollow-infant' }
	]);
	expect(await figuresInForce(house)).toEqual(['25 of 40', '9 of 12']);
	await sendFigures(house, [{ did: 24, of: 40 }]);
	expect(await figuresInForce(house)).toEqual(['24 of 40', '9 of 12']);
});

test('confirmed, it replaces the earlier figure; taken back, the earlier counts again', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	const { upload } = await sendFigures(house, [{ did: 26, of: 41 }], { '2 U1': 'yes' });
	expect(await figuresInForce(house)).toEqual(['26 of 41']);
	expect(house.ledger.entries().find(({ kind }) => kind === 'answered')).toMatchObject({
		by: 'school office',
		answers: { revisions: { '2 U1': 'yes' } }
	});
	expect((await sendFigures(house, [{ did: 26, of: 41 }])).already).toBe(true);
	await house.withdraw(upload!.id, 'chair', null);
	expect(await figuresInForce(house)).toEqual(['25 of 40']);
});

test('not confirmed, the earlier figure stays; the other rows of the file count', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	const figures = [
		{ did: 26, of: 41 },
		{ did: 9, of: 12, school: 'local-foxcote-hollow-infant' }
	];
	const { upload, understood } = await sendFigures(house, figures, { '2 U1': 'no' });
	expect(understood.sheets[0]).toMatchObject({
		accepted: 1,
		held: 0,
		setAside: 1,
		setAsideReasons: [{ reason: 'No correction: the earlier figure stays', rows: 1 }]
	});
	expect(await figuresInForce(house)).toEqual(['25 of 40', '9 of 12']);
	await house.rebuild();
	expect(await figuresInForce(house)).toEqual(['25 of 40', '9 of 12']);
	answer(house, upload!.id, { '2 U1': 'yes' });
	await house.accept(upload!.id, 'chair');
	expect(await figuresInForce(house)).toEqual(['26 of 41', '9 of 12']);
});

test('a yes can be taken back: the earlier figure counts again', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	const figures = [
		{ did: 26, of: 41 },
		{ did: 9, of: 12, school: 'local-foxcote-hollow-infant' }
	];
	const { upload } = await sendFigures(house, figures, { '2 U1': 'yes' });
	answer(house, upload!.id, { '2 U1': 'no' });
	await house.accept(upload!.id, 'chair');
	expect(await figuresInForce(house)).toEqual(['25 of 40', '9 of 12']);
});

test('what was held is held again in a rebuild, though the earlier file was taken back since', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	const figures = [
		{ did: 26, of: 41 },
		{ did: 9, of: 12, school: 'local-foxcote-hollow-infant' }
	];
	const { upload } = await sendFigures(house, figures);
	await house.withdraw('U1', 'chair', null);
	expect(await figuresInForce(house)).toEqual(['9 of 12']);
	await house.rebuild();
	expect(await figuresInForce(house)).toEqual(['9 of 12']);
	expect((await house.understand(upload!.id, undefined, { compared: true })).sheets).toMatchObject([
		{ held: 1, problems: [{ message: expect.stringContaining('nearly as many pupils') }] }
	]);
	// Once anything is said of the file it is read afresh, and nothing is close any more.
	answer(house, upload!.id, { '2 U1': 'no' });
	await house.accept(upload!.id, 'chair');
	expect(await figuresInForce(house)).toEqual(['26 of 41', '9 of 12']);
});

test('a figure that another one has replaced can still be set beside a new one', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	await sendFigures(house, [{ did: 40, of: 65 }]);
	const { upload, understood } = await sendFigures(house, [{ did: 26, of: 41 }]);
	expect(upload).toBeNull();
	expect(understood.sheets[0]!.questions[0]!.written).toBe('2 U1');
	expect(await figuresInForce(house)).toEqual(['40 of 65']);
});

test('another date, another source and an unnamed cohort are the same group; another cohort or school is not', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	const alike = [{ date: '22/05/2026' }, { source: 'Test' }, { cohort: '' }];
	for (const rest of alike)
		expect((await sendFigures(house, [{ did: 26, of: 41, ...rest }])).upload).toBeNull();
	const others = [
		{ cohort: 'Y2-2026' },
		{ school: 'local-foxcote-hollow-infant' },
		{ group: 'Disadvantaged' }
	];
	for (const rest of others)
		expect((await sendFigures(house, [{ did: 26, of: 41, ...rest }])).upload).not.toBeNull();
});

test('what England publishes is compared with nothing', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 400, of: 1000, level: 'National' }]);
	await sendFigures(house, [{ did: 401, of: 1001, level: 'National' }]);
	expect(await figuresInForce(house)).toEqual(['401 of 1001']);
});

test('a number of few is not said again', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 2, of: 4, group: 'Disadvantaged' }]);
	const { understood } = await sendFigures(house, [{ did: 3, of: 6, group: 'Disadvantaged' }]);
	expect(understood.sheets[0]!.problems[0]!.message).toMatch(
		/: 6 pupils, where a number close to it was accepted on/
	);
});

test('a file that counts is not accepted again while a row is close to its own earlier figure', async () => {
	const house = await aHouse();
	const { upload } = await sendFigures(house, [{ did: 25, of: 40 }]);
	const cells = [{ row: 2, column: 14, value: '41' }];
	const rest = { leftOut: [], takenBackIn: [], why: null };
	house.mend({ kind: 'corrected', upload: 'U1', sheet: 'Sheet1', cells, ...rest }, 'clerk');
	expect(await house.accept(upload!.id, 'clerk')).toMatchObject({
		refused: expect.stringContaining('Row 2')
	});
	expect(await figuresInForce(house)).toEqual(['25 of 40']);
	answer(house, 'U1', { '2 U1': 'yes' });
	await house.accept('U1', 'clerk');
	expect(await figuresInForce(house)).toEqual(['25 of 41']);
});

/** All, the disadvantaged and the others: 12 of 20 and 6 of 12 and 6 of 8 at first. */
const whole = (all: [number, number], some: [number, number], rest: [number, number]) =>
	[all, some, rest].map(([did, of], at) => ({
		did,
		of,
		group: ['Total', 'Disadvantaged', 'Not disadvantaged'][at]!
	}));

test('what is held of one part can’t be worked out from the others: they take effect together', async () => {
	const house = await aHouse();
	await sendFigures(house, whole([12, 20], [6, 12], [6, 8]));
	// 30 − 16 = 14 disadvantaged pupils would tell how the two more did: 16 − 9 − 6 = 1 of them.
	const later = whole([16, 30], [7, 14], [9, 16]);
	const { upload, understood } = await sendFigures(house, later);
	expect(upload).toBeNull();
	const [sheet] = understood.sheets;
	expect(sheet).toMatchObject({ accepted: 0, held: 3 });
	expect(sheet!.questions).toMatchObject([{ written: '3 U1', waiting: 3 }]);
	expect(sheet!.questions[0]!.why).toBe(
		'Aldermere Infant, KS2_READING_EXP, Disadvantaged, Follow-up.'
	);
	expect(sheet!.problems.map(({ message }) => message)).toContain(
		'Row 2, column N (denominator): this takes effect together with row 3.'
	);
	await sendFigures(house, later, { '3 U1': 'yes' });
	expect(await figuresInForce(house)).toEqual(['7 of 14', '9 of 16', '16 of 30']);
});

test('of a whole in which one part is no correction nothing counts; what it states again does no harm', async () => {
	const house = await aHouse();
	await sendFigures(house, whole([12, 20], [6, 12], [6, 8]));
	const other = { did: 9, of: 12, school: 'local-foxcote-hollow-infant' };
	const later = [...whole([13, 21], [7, 13], [6, 8]), other];
	const { understood } = await sendFigures(house, later, { '3 U1': 'no' });
	expect(understood.sheets[0]).toMatchObject({ accepted: 2, held: 0, setAside: 2 });
	expect(understood.sheets[0]!.questions).toMatchObject([
		{ written: '2 U1', waiting: 0, proposed: 'no' },
		{ written: '3 U1', waiting: 0, proposed: 'no' }
	]);
	const stands = ['6 of 12', '6 of 8', '12 of 20', '9 of 12'];
	expect(await figuresInForce(house)).toEqual(stands);
	await house.rebuild();
	expect(await figuresInForce(house)).toEqual(stands);
});

test('one answer does for many rows, and a row’s own answer comes before it', async () => {
	const house = await aHouse();
	const schools = [
		'local-aldermere-infant',
		'local-foxcote-hollow-infant',
		'local-larkfold-infant',
		'local-pennybrook-infant'
	];
	await sendFigures(
		house,
		schools.map((school) => ({ did: 25, of: 40, school }))
	);
	const later = schools.map((school) => ({ did: 26, of: 41, school }));
	const { understood } = await sendFigures(house, later);
	expect(understood.sheets[0]!.questions[0]).toMatchObject({ written: 'all U1', waiting: 4 });
	await sendFigures(house, later, { 'all U1': 'yes', '3 U1': 'no' });
	expect(await figuresInForce(house)).toEqual(['26 of 41', '25 of 40', '26 of 41', '26 of 41']);
});

test('who may not accept reads a file without what is in force being told', async () => {
	const house = await aHouse();
	await sendFigures(house, [{ did: 25, of: 40 }]);
	await receive(house, [{ did: 26, of: 41 }]);
	const [sheet] = (await house.understand('U3')).sheets;
	expect(sheet).toMatchObject({ accepted: 1, held: 0, questions: [], problems: [] });
	const foreseen = await house.foresight.ofAccepting('U3', '2026-07-01', { compared: false });
	expect(foreseen).toMatchObject({ held: 0 });
	expect(await house.foresight.ofAccepting('U3', '2026-07-01')).toBe('nothing-to-do');
});

async function receive(house: House, figures: Counted[]): Promise<void> {
	const sender = { file: 'later.csv', partnership: 'sample', by: 'governor' };
	await house.receive(Readable.from([Buffer.from(outcomesCsv(figures))]), sender);
}

function answer(house: House, upload: string, revisions: Record<string, 'yes' | 'no'>): void {
	house.mend({ kind: 'answered', upload, sheet: 'Sheet1', answers: { revisions } }, 'chair');
}

async function aHouse(): Promise<House> {
	const house = await openHouse(newHome());
	open.push(house);
	return house;
}
