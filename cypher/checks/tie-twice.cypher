// name: tie-twice
// title: Ties that are there twice
// description: There is one tie for each kind and pair.
// returns: from, tie, to, count
MATCH (a:Entity)-[tie]->(b:Entity)
WITH a, type(tie) AS kind, b, count(*) AS count
WHERE count > 1
RETURN a.id AS from, kind AS tie, b.id AS to, count
