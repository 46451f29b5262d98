// name: timeline-of
// title: The timeline of one entity
// description: All dated facts in which an entity takes part.
// param: entity | entity | North Korea | Russia
// returns: from, to, open, type, others
MATCH (entity:Entity {name: $entity})--(fact:Fact {stance: 'asserted', modality: 'actual'})
WHERE fact.from IS NOT NULL
RETURN DISTINCT fact.from AS from, fact.to AS to, coalesce(fact.open, false) AS open, [label IN labels(fact) WHERE label <> 'Fact'] AS type,
       COLLECT { MATCH (fact)--(other:Entity) WHERE other <> entity RETURN other.name ORDER BY other.name } AS others
ORDER BY from, to, type, others
LIMIT 200
