// name: neighbours-as-graph
// title: The neighbourhood of one entity
// description: An entity with its ties and neighbours, for looking at as a picture in Neo4j Browser.
// param: entity | entity | Kim Jong Un | Kursk Oblast
// returns: entity, tie, neighbour
MATCH (entity:Entity {name: $entity})-[tie]-(neighbour:Entity)
RETURN entity, tie, neighbour
ORDER BY type(tie), neighbour.id, startNode(tie).id, tie.modality
LIMIT 100
