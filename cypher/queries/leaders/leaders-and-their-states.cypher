// name: leaders-and-their-states
// title: Leaders and what their states have between them
// description: Two persons who signed with or met each other, their states, and the other ties between these states.
// param: leader | entity | Kim Jong Un | Vladimir Putin
// returns: leader, other, state, otherState, ties
MATCH (leader:Entity {name: $leader})-[:SIGNED_WITH|MET {modality: 'actual'}]-(other:Person)
MATCH (leader)-[:HOLDS_OFFICE_IN {modality: 'actual'}]->(state:State)
MATCH (other)-[:HOLDS_OFFICE_IN {modality: 'actual'}]->(otherState:State)
WHERE state <> otherState
RETURN DISTINCT leader.name AS leader, other.name AS other, state.name AS state, otherState.name AS otherState,
       COLLECT { MATCH (state)-[tie {modality: 'actual'}]-(otherState) RETURN DISTINCT type(tie) ORDER BY type(tie) } AS ties
ORDER BY other, state, otherState
