import type { Recogniser } from './recogniser.ts';
import { dfeTable } from './recognisers/dfe-table.ts';
import { formAnswers } from './recognisers/form-answers.ts';
import { gias } from './recognisers/gias.ts';
import { giasSchools } from './recognisers/gias-schools.ts';
import { ledger } from './recognisers/ledger.ts';
import { register } from './recognisers/register.ts';
import { registerByMeeting } from './recognisers/register-by-meeting.ts';
import { rowsAsTheyAre } from './recognisers/rows-as-they-are.ts';
import { teams } from './recognisers/teams.ts';

/** Every way in which a sheet may hold a dataset. */
export const RECOGNISERS: Recogniser[] = [
	// The particular before the general.
	teams,
	gias,
	giasSchools,
	formAnswers,
	ledger,
	dfeTable,
	register,
	registerByMeeting,
	rowsAsTheyAre
];
