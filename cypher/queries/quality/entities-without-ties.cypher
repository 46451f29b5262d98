// name: entities-without-ties
// title: Entities that nothing ties
// description: Entities that claims name but no asserted fact ties to another.
// returns: entity, kind, facts
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)--(:Entity) }
RETURN entity.name AS entity, [label IN labels(entity) WHERE label <> 'Entity'] AS kind,
       COUNT { (entity)--(:Fact) } AS facts
ORDER BY entity, kind
LIMIT 100
