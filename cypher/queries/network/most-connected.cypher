// name: most-connected
// title: Who is at the centre
// description: Entities by the number of their ties and of their different neighbours.
// param: limit | integer 1..1000 | 20 | 50
// returns: entity, kind, ties, neighbours
MATCH (entity:Entity)-[tie {modality: 'actual'}]-(neighbour:Entity)
RETURN entity.name AS entity, [label IN labels(entity) WHERE label <> 'Entity'] AS kind,
       count(tie) AS ties, count(DISTINCT neighbour) AS neighbours
ORDER BY ties DESC, entity
LIMIT $limit
