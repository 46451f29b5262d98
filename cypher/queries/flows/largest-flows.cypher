// name: largest-flows
// title: The busiest supply lines
// description: Supply ties with the most facts behind them. A tie joins supplier and recipient directly and carries the ids of its
//   facts, so that counting needs no detour.
// param: atLeast | integer 0..1000000 | 1 | 3
// returns: supplier, recipient, facts, claims, origins, since, until, open
MATCH (supplier:Entity)-[tie:SUPPLIED {modality: 'actual'}]->(recipient:Entity)
WHERE size(tie.facts) >= $atLeast
RETURN supplier.name AS supplier, recipient.name AS recipient,
       size(tie.facts) AS facts, tie.claims AS claims, tie.origins AS origins,
       tie.since AS since, tie.until AS until, coalesce(tie.open, false) AS open
ORDER BY facts DESC, claims DESC, supplier, recipient
LIMIT 50
