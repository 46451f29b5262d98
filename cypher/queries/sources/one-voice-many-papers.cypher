// name: one-voice-many-papers
// title: One voice in many papers
// description: Ties with fewer independent origins than claims: several documents print what one speaker said.
// returns: from, tie, modality, to, claims, origins
MATCH (a:Entity)-[tie]->(b:Entity)
WHERE tie.origins < tie.claims
RETURN a.name AS from, type(tie) AS tie, tie.modality AS modality, b.name AS to, tie.claims AS claims, tie.origins AS origins
ORDER BY claims - origins DESC, from, tie, to, modality
LIMIT 50
