// name: entity-to-entity-without-facts
// title: Relationships between entities that are no ties
// description: Nothing joins two entities but a tie.
// returns: from, relationship, to
MATCH (a:Entity)-[relationship]->(b:Entity)
WHERE relationship.facts IS NULL OR relationship.supports IS NULL
RETURN a.id AS from, type(relationship) AS relationship, b.id AS to
