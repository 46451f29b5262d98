// name: conflict-without-sides
// title: Conflicts between nothing
// description: A conflict lies between facts, or between two ids that judgements both join and hold apart; each fact, and each tie that
//   rests on one, says that it is disputed.
// returns: conflict, fact
MATCH (conflict:Conflict)
OPTIONAL MATCH (conflict)-[:BETWEEN]->(fact:Fact)
WITH conflict, fact
WHERE (fact IS NULL AND coalesce(size(conflict.entities), 0) <> 2) OR NOT coalesce(fact.disputed, true)
RETURN conflict.id AS conflict, fact.id AS fact
