// name: ties-by-kind
// title: How many ties of each kind
// description: Ties counted by kind and modality, with the claims behind them.
// returns: tie, modality, ties, claims, disputed
MATCH (:Entity)-[tie]->(:Entity)
RETURN type(tie) AS tie, tie.modality AS modality, count(*) AS ties, sum(tie.claims) AS claims,
       sum(CASE WHEN tie.disputed THEN 1 ELSE 0 END) AS disputed
ORDER BY ties DESC, tie, modality
