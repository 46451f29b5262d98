// name: conflict-without-sides
// title: Conflicts between nothing
// description: A conflict lies between facts; each of them, and each tie that rests on one, says that it is disputed.
// returns: conflict, fact
MATCH (conflict:Conflict)
OPTIONAL MATCH (conflict)-[:BETWEEN]->(fact:Fact)
WITH conflict, fact
WHERE fact IS NULL OR NOT fact.disputed
RETURN conflict.id AS conflict, fact.id AS fact
