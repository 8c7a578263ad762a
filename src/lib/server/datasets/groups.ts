import { choice } from './column.ts';

/** Groups that meet: the forums of agreements, governing bodies and their committees. */
export const groupType = choice({
	HSF: [
		'Headteacher Strategic Forum',
		'Head teacher Strategic Forum',
		'Heads forum',
		'Headteacher forum',
		'Head teacher forum',
		'Heads strategic forum'
	],
	SCM: ['Strategic Cluster Meeting', 'Strategic Cluster Meetings', 'Cluster meeting'],
	GF: ['Governor Forum', 'Governors Forum'],
	EHEB: ['Early Help Executive Board', 'Early help', 'Early help board'],
	COLLAB: ['Collaboration and support meeting', 'Collaboration', 'Collaboration and support'],
	PEER: ['Peer evaluation', 'Peer review', 'Head triad', 'Triad'],
	MOD: ['Moderation'],
	GB: [
		'Governing body',
		'Governing board',
		'Full governing body',
		'Full governing board',
		'Local governing body',
		'Full governors',
		'FGB'
	],
	COMM: ['Committee of a governing body', 'Committee'],
	DSGA_LA: ['Association and local authority', 'DSGA and LA', 'DSGA/LA'],
	JOINT: ['Joint committee'],
	REVIEW: ['Annual review', 'Review'],
	OTHER: ['Other meeting']
});
