// name: timeline-of-pair
// title: What happened between two
// description: Facts in which two entities both take part, in order of time.
// param: one | entity | North Korea | Iran
// param: other | entity | Russia
// returns: from, to, open, type, what, claims
MATCH (:Entity {name: $one})--(fact:Fact {stance: 'asserted', modality: 'actual'})--(:Entity {name: $other})
RETURN DISTINCT fact.from AS from, fact.to AS to, coalesce(fact.open, false) AS open, [label IN labels(fact) WHERE label <> 'Fact'] AS type,
       COLLECT { MATCH (fact)--(e:Entity) RETURN e.name ORDER BY e.name } AS what,
       COUNT { (fact)<-[:ABOUT]-(:Claim) } AS claims
ORDER BY from, to, type, what
LIMIT 200
