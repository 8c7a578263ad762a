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
