-- One row: whether the measure of judgements agreed at moderation was sent.
SELECT any_value(measure) AS measure FROM outcome_rows WHERE measure = $measure
