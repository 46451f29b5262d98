// name: entity-without-claim
// title: Entities that no claim needs
// description: An entity takes part in a fact, or makes or hears a claim.
// returns: entity
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)--(:Fact) } AND NOT EXISTS { (entity)<-[:MADE_BY|SAID_TO|NAMES]-(:Claim) }
RETURN entity.id AS entity
