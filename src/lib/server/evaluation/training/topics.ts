import type { Query } from '#lib/server/warehouse/query.ts';
import type { OutcomeMeasure, TrainingTopic } from '../evaluation.ts';
import type { Setting } from '../setting.ts';
import { readSql } from '../stage/stage.ts';
import { ladderOf } from './ladder.ts';

export interface TopicRow {
	topic: string;
	sessions: number;
	places: number | null;
	attended: number;
	people: number;
	schools: number;
	members: number;
	hours: number;
	/** Percent of the hours offered: of the middle school, and of those that took least and most. */
	dosage: number | null;
	dosage_low: number | null;
	dosage_high: number | null;
	strands: string[];
	rated: number;
	rated_well: number;
	pairs: number;
	improved: number;
	change: number | null;
	change_sd: number | null;
	/** Different highest scores among the answers. */
	scales: number;
	supported_answers: number;
	supported: number;
	used_answers: number;
	used: number;
	partly: number;
}

/** Takes staged facts and the outcomes; gives each topic trained on with all five levels, the best attended first. */
export async function trainingOf(
	query: Query,
	{ agreement }: Setting,
	outcomes: OutcomeMeasure[]
): Promise<TrainingTopic[]> {
	const names = new Map(agreement.topics.map(({ code, name }) => [code, name]));
	const rows = await query.all<TopicRow>(readSql('training', 'topics.sql'));
	return rows.map((row) => ({
		topic: row.topic,
		name: names.get(row.topic) ?? (row.topic || 'No topic given'),
		sessions: row.sessions,
		placesOffered: row.places,
		attended: row.attended,
		people: row.people,
		schools: row.schools,
		schoolsEligible: row.members,
		hours: row.hours,
		...dosageOf(row),
		strands: row.strands,
		ladder: ladderOf(
			row,
			outcomes.filter(({ topic }) => topic === row.topic)
		)
	}));
}

function dosageOf({ dosage, dosage_low: lowest, dosage_high: highest }: TopicRow) {
	if (dosage === null || lowest === null || highest === null) return {};
	return { dosage: { median: dosage, lowest, highest } };
}
