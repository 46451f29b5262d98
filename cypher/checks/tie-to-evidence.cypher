// name: tie-to-evidence
// title: Ties that leave the entities
// description: A tie joins two entities; documents, passages, claims and facts explain it and are never on the way.
// returns: from, tie, to
MATCH (a)-[tie]->(b)
WHERE tie.facts IS NOT NULL AND NOT (a:Entity AND b:Entity)
RETURN coalesce(a.id, elementId(a)) AS from, type(tie) AS tie, coalesce(b.id, elementId(b)) AS to
