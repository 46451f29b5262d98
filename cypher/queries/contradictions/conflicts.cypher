// name: conflicts
// title: Facts that cannot all be true
// description: Each side of each conflict, with its rank and why: two dates of one agreement, two amounts or suppliers of one transfer,
//   what happened to some and is still planned to others, or one fact that some assert and others deny.
// returns: conflict, kind, type, what, says, from, to, open, least, most, claims, rank, reason
MATCH (conflict:Conflict)-[side:BETWEEN]->(fact:Fact)
RETURN conflict.id AS conflict, conflict.kind AS kind, [label IN labels(fact) WHERE label <> 'Fact'] AS type,
       COLLECT { MATCH (fact)--(entity:Entity) RETURN entity.name ORDER BY entity.name } AS what, side.says AS says,
       fact.from AS from, fact.to AS to, coalesce(fact.open, false) AS open,
       fact.quantityMin AS least, fact.quantityMax AS most, size(side.claims) AS claims,
       side.rank AS rank, side.reason AS reason
ORDER BY kind, conflict, from, what, says
LIMIT 200
