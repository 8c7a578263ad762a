-- One row: the risk of the clause as it was last looked at, if there is one.
SELECT
	count(*) AS recorded,
	max(title) AS title,
	max(owner_role) AS owner_role,
	max(status) AS status,
	max(reviewed_on) AS reviewed_on,
	bool_or(reviewed_lately) AS reviewed_lately,
	max(likelihood) AS likelihood,
	max(impact) AS impact,
	max(actions) AS actions,
	max(actions_done) AS actions_done
FROM risks
WHERE clause_ref = $clause
