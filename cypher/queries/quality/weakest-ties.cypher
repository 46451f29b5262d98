// name: weakest-ties
// title: The weakest ties
// description: Ties with the lowest confidence: the first to check.
// param: below | number 0..1 | 0.6 | 0.5
// returns: from, tie, modality, to, confidence, claims, origins
MATCH (a:Entity)-[tie]->(b:Entity)
WHERE tie.confidence < $below
RETURN a.name AS from, type(tie) AS tie, tie.modality AS modality, b.name AS to, tie.confidence AS confidence,
       tie.claims AS claims, tie.origins AS origins
ORDER BY confidence, from, tie, to, modality
LIMIT 50
