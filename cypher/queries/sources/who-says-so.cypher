// name: who-says-so
// title: Who says so
// description: Every claim behind the ties between two entities: speaker, document, words. This is what a hop of a path rests on.
// param: one | entity | North Korea | Iran
// param: other | entity | Russia | Ukraine
// returns: tie, stance, speakers, publisher, date, quote
MATCH (:Entity {name: $one})-[tie]-(:Entity {name: $other})
UNWIND tie.facts AS id
MATCH (:Fact {id: id})<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
RETURN DISTINCT type(tie) AS tie, claim.stance AS stance,
       COLLECT { MATCH (claim)-[:MADE_BY]->(speaker) RETURN speaker.name ORDER BY speaker.name } AS speakers,
       document.publisher AS publisher, document.date AS date, claim.quote AS quote
ORDER BY tie, date, quote, stance, publisher
LIMIT 200
