/** Twenty invented schools, some with names as long as real ones. */
export const SCHOOLS = [
	'Aldermere Infant School',
	'Ashgrove Primary School',
	'Beck Lane Junior School',
	'Brookhouse Primary School',
	'Cold Ash Infant School',
	'Dale Head Secondary School and Sixth Form College',
	'Eastwell Primary School',
	'Fernhill Junior School',
	'Gorse Bank Primary School',
	'High Moor Primary School',
	'Holm Oak Infant School',
	'Kiln Lane Primary School',
	'Larkfield Infant School',
	'Mill Race Primary School',
	'North End Junior School',
	'Old Quarry Primary School',
	'Priory Infant School',
	'St Wilfrid’s Church of England Voluntary Aided Primary School',
	'Thornlea Infant School',
	'West Field Primary School'
];
