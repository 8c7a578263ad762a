/** How the tables of the Department for Education say “all of them”. */
export const TOTALS = [
	'total',
	'all',
	'all pupils',
	'all schools',
	'all state funded',
	'all state-funded',
	'state-funded total',
	'total state-funded'
];

/** Levels, kinds of period and states of a release that we use, in small letters. */
export const LEVELS = { school: 'school', authority: 'local authority', nation: 'national' };
export const PERIODS = [
	'academic year',
	'autumn term',
	'spring term',
	'summer term',
	'financial year'
];
export const STATES = { provisional: 'provisional', revised: 'revised', final: 'final' };

/** Columns that say which kind of school a figure of an authority or of England is about. */
export const PHASES = ['education_phase', 'school_type', 'school_phase', 'phase_type_grouping'];
export const KINDS = ['establishment_type_group', 'establishment_type', 'academy_type'];
export const PRIMARY = ['state-funded primary', 'primary'];

/** Columns of groups of pupils, the usual pair first. */
export const BREAKDOWNS = ['breakdown', 'characteristic'];
export const GROUP_COLUMNS = [
	'disadvantage_status',
	'sen_provision',
	'sen_status',
	'first_language',
	'sex',
	'gender'
];
export const SEXES = ['sex', 'gender'];

type Group = [topic: string, group: string];
const DISADVANTAGED: Group = ['Disadvantage', 'Disadvantaged'];
const OTHERS: Group = ['Disadvantage', 'Not disadvantaged'];
const PLAN: Group = ['SEN', 'Education, health and care plan'];
const NO_SEN: Group = ['SEN', 'No SEN provision'];
const OTHER_LANGUAGE: Group = ['First language', 'Other than English'];

/** What is written for a group of pupils, in small letters, and what we call it (METHOD 4.3). */
export const GROUPS: Record<string, Group> = {
	total: ['Total', 'Total'],
	'all pupils': ['Total', 'Total'],
	disadvantaged: DISADVANTAGED,
	'disadvantaged all other': OTHERS,
	'disadvantaged - all other': OTHERS,
	'not known to be disadvantaged': OTHERS,
	'not disadvantaged': OTHERS,
	'sen support': ['SEN', 'SEN support'],
	'education, health and care plan': PLAN,
	'education, health and care plans': PLAN,
	'ehc plan': PLAN,
	'no sen provision': NO_SEN,
	'no identified sen': NO_SEN,
	'no sen': NO_SEN,
	english: ['First language', 'English'],
	'known or believed to be english': ['First language', 'English'],
	'other than english': OTHER_LANGUAGE,
	'known or believed to be other than english': OTHER_LANGUAGE,
	girls: ['Sex', 'Female'],
	female: ['Sex', 'Female'],
	boys: ['Sex', 'Male'],
	male: ['Sex', 'Male']
};

/** Columns that are neither figures nor groups: which place, which school. */
export const PLACES =
	/^(time_|geographic_|country_|region_|old_la|new_la|la_|lad_|local_authority|pcon|ward_|school_|establishment|estab|laestab|la$|lea$|urn$|ukprn|schname|rectype|alphaind|address|town|pcode|postcode|telnum|pconcode|nftype|iclose|reldenom|agerange|academ|trust_|opportunity|provider_|version$)/;
