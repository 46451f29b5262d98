// name: disputed-ties
// title: Ties in dispute
// description: Ties of which a claim denies a fact, or that a conflict touches.
// returns: from, tie, modality, to, claims, origins, confidence
MATCH (a:Entity)-[tie]->(b:Entity)
WHERE tie.disputed
RETURN a.name AS from, type(tie) AS tie, tie.modality AS modality, b.name AS to, tie.claims AS claims,
       tie.origins AS origins, tie.confidence AS confidence
ORDER BY from, tie, to, modality
LIMIT 200
