// name: tie-without-fact
// title: Ties without a fact
// description: A tie rests on facts; each that it names is there.
// returns: from, tie, to, fact
MATCH (a:Entity)-[tie]->(b:Entity)
UNWIND CASE WHEN size(tie.facts) = 0 THEN [null] ELSE tie.facts END AS id
OPTIONAL MATCH (fact:Fact {id: id})
WITH a, tie, b, id, fact
WHERE fact IS NULL
RETURN a.id AS from, type(tie) AS tie, b.id AS to, id AS fact
