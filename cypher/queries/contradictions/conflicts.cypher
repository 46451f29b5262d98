// name: conflicts
// title: Facts that cannot all be true
// description: Each conflict with its facts: two dates of one agreement, two amounts of one transfer, or one fact that some assert
//   and others deny.
// returns: conflict, kind, type, what, from, to, least, most, asserted, denied
MATCH (conflict:Conflict)-[:BETWEEN]->(fact:Fact)
RETURN conflict.id AS conflict, conflict.kind AS kind, [label IN labels(fact) WHERE label <> 'Fact'] AS type,
       COLLECT { MATCH (fact)--(entity:Entity) RETURN entity.name ORDER BY entity.name } AS what,
       fact.from AS from, fact.to AS to, fact.quantityMin AS least, fact.quantityMax AS most,
       COUNT { (fact)<-[:ABOUT]-(:Claim {stance: 'asserted'}) } AS asserted,
       COUNT { (fact)<-[:ABOUT]-(:Claim {stance: 'denied'}) } AS denied
ORDER BY kind, conflict, from, what
LIMIT 200
