import { choice, column } from './column.ts';

/** The school a row is about or comes from: the same column in every dataset. */
export const schoolColumn = column(
	'school_urn',
	'School',
	{ kind: 'school' },
	'The school’s URN (six digits), or its name as the partnership knows it. Leave blank for people from the local authority or an association.',
	{
		synonyms: ['URN', 'School', 'School name', 'School URN', 'Establishment', 'Name of school'],
		example: ''
	}
);

/** The person a row is about. Names become codes at the door. */
export const attendeeColumn = column(
	'attendee_ref',
	'Person',
	{ kind: 'person' },
	'A code for the person, such as A014: the same code each time, and never a name. A name is turned into a code before it is kept.',
	{
		synonyms: [
			'Attendee',
			'Attendee code',
			'Attendee ID',
			'Person',
			'Person code',
			'Participant',
			'Participant ID',
			'Delegate',
			'Name',
			'Full name',
			'Attendee name',
			'Delegate name',
			'Email',
			'Email address'
		],
		example: 'A014'
	}
);

/** The capacity in which the person came. */
export const roleColumn = column(
	'attendee_role',
	'Role',
	choice({
		head: ['Headteacher', 'Head', 'Head teacher', 'HT', 'Executive head', 'Principal'],
		deputy: ['Deputy head', 'Deputy headteacher', 'Deputy head teacher', 'DHT', 'Assistant head'],
		staff: ['Member of staff', 'Teacher', 'TA', 'Teaching assistant', 'Support staff', 'SENCO'],
		governor: [
			'Governor',
			'School governor',
			'Parent governor',
			'Parent',
			'Foundation',
			'Staff governor',
			'Foundation governor',
			'Co-opted governor',
			'Co-opted',
			'Local authority governor',
			'LA governor',
			'Trustee'
		],
		chair: ['Chair of governors', 'Chair', 'Vice chair', 'Co-chair'],
		clerk: ['Clerk', 'Clerk to governors', 'Governance professional'],
		associate: ['Associate member', 'Associate'],
		la_officer: [
			'Local authority officer',
			'LA',
			'LA officer',
			'Local authority',
			'Council officer'
		],
		association: ['Association of governors', 'Governors association'],
		diocese: ['Diocese', 'Diocesan officer'],
		guest: ['Guest', 'Visitor', 'Speaker', 'Observer', 'Other']
	}),
	'The capacity in which they came.',
	{ synonyms: ['Role', 'Job title', 'Position', 'Attendee type'], example: 'head' }
);

/** Words by which a role is told from a name. */
const ROLE_WORDS =
	'lead|leads|head|heads|headteacher|headteachers|chair|chairs|deputy|officer|manager|governor|governors|clerk|' +
	'senco|sendco|dsl|coordinator|co-ordinator|team|board|body|forum|committee|director|teacher|teachers|' +
	'business|staff|all|association|authority|adviser|advisor|secretary|treasurer|administrator|group|' +
	'schools?|partners?|partnership|council|service|services|office|cluster|trust|trustee|trustees|champion|' +
	'principal|assistant|infants?|juniors?|primary|secondary|academy|college|nursery|federation|help|st|parents?|pupils?|diocese|phase|subject|year|key|stage|local|strategic|hub|triad|pair|both|joint';

const NAMED = "[A-Z][a-z’''-]+( [A-Z][.]?)? [A-Z][A-Za-z’''-]+";

/** Takes what somebody wrote as a role; says whether it reads as a person’s name, by the rule for columns of roles. */
export function readsAsName(role: string): boolean {
	const name = new RegExp(`^${NAMED}$`);
	const roleWord = new RegExp(`(^|[^a-z])(${ROLE_WORDS})([^a-z]|$)`);
	return name.test(role) && !roleWord.test(role.toLowerCase());
}

/** Takes a column of roles; gives SQL that is true where somebody seems to be named in it instead. */
export function maybeName(column: string): string {
	const titled = '(^|[^a-z])(mr|mrs|ms|miss|mx|dr|rev|revd|cllr|sir|dame)[. ]+[a-z]';
	return `(regexp_matches(lower(${column}), '${titled}') OR contains(${column}, '@')
		OR (regexp_full_match(${column}, '${NAMED}')
			AND NOT regexp_matches(lower(${column}), '(^|[^a-z])(${ROLE_WORDS})([^a-z]|$)')))`;
}
