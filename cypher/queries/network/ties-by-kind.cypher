// name: ties-by-kind
// title: How many ties of each kind
// description: Ties counted by kind, with the facts and claims behind them.
// returns: tie, ties, claims, disputed
MATCH (:Entity)-[tie]->(:Entity)
RETURN type(tie) AS tie, count(*) AS ties, sum(tie.claims) AS claims, sum(CASE WHEN tie.disputed THEN 1 ELSE 0 END) AS disputed
ORDER BY ties DESC, tie
