// name: planned-or-possible
// title: Only planned, only possible
// description: Claims about what is announced or suspected, not about what happened.
// returns: modality, type, speakers, publisher, date, quote
MATCH (fact:Fact)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
WHERE claim.modality IN ['planned', 'possible']
RETURN claim.modality AS modality, [label IN labels(fact) WHERE label <> 'Fact'] AS type,
       COLLECT { MATCH (claim)-[:MADE_BY]->(speaker) RETURN speaker.name ORDER BY speaker.name } AS speakers,
       document.publisher AS publisher, document.date AS date, claim.quote AS quote
ORDER BY modality, date, quote, type
LIMIT 200
