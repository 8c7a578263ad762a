import { SAMPLE_MARK } from '#lib/document/sample-mark.ts';
import type { Letter } from './letter.ts';
import { KINDS, type Happening } from './notices/index.ts';
import type { Kind, Whose } from './notice.ts';
import type { Addressee } from './people.ts';
import { newsOf, reminderFor, type Reminders, type Step } from './when.ts';

/** What happened in a partnership or waits there, and who can be told. */
export interface Told {
	partnership: Whose;
	people: Addressee[];
	happenings: Happening[];
}

/** One letter to one account. */
export interface Notice {
	/** The same for the same notice, whenever it is worked out: it is kept once. */
	key: string;
	kind: Happening['kind'];
	partnership: string;
	account: string;
	/** The account’s role, by which letter and outbox call it. */
	role: string;
	letter: Letter;
}

/** Takes today, what each partnership has to tell, and the settings; gives the letters that it is time for. */
export function noticesDue(today: string, told: Told[], reminders: Reminders): Notice[] {
	return told.flatMap((one) =>
		one.happenings.flatMap((happening) => lettersAbout(happening, one, today, reminders))
	);
}

function lettersAbout(
	{ kind, id, about }: Happening,
	{ partnership, people }: Told,
	today: string,
	reminders: Reminders
): Notice[] {
	const rule = KINDS[kind] as Kind<typeof about>;
	const step = stepOf(rule.when(about), today, reminders);
	if (!step) return [];
	return rule.to(about, people).map((reader) => ({
		key: JSON.stringify([partnership.id, kind, id, step.name, reader.account]),
		...{ kind, partnership: partnership.id, account: reader.account },
		role: reader.labels[0] ?? '',
		letter: marked(rule.letter(about, partnership, step.late, reader), partnership)
	}));
}

function stepOf(
	when: ReturnType<Kind<never>['when']>,
	today: string,
	reminders: Reminders
): Step | null {
	return 'due' in when ? reminderFor(when.due, today, reminders) : newsOf(when.happened, today);
}

/** Whatever shows an invented partnership says so. */
function marked(letter: Letter, { sample }: Whose): Letter {
	return sample ? { ...letter, paragraphs: [`${SAMPLE_MARK}.`, ...letter.paragraphs] } : letter;
}
