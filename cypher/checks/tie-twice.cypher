// name: tie-twice
// title: Ties that are there twice
// description: There is one tie for each kind, modality and pair.
// returns: from, tie, modality, to, count
MATCH (a:Entity)-[tie]->(b:Entity)
WITH a, type(tie) AS kind, tie.modality AS modality, b, count(*) AS count
WHERE count > 1
RETURN a.id AS from, kind AS tie, modality, b.id AS to, count
