// name: unconfirmed-claims
// title: What is not confirmed
// description: Claims whose speaker neither confirms nor denies.
// returns: type, quote, speakers, publisher, date
MATCH (fact:Fact)<-[:ABOUT]-(claim:Claim {stance: 'unconfirmed'})-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
RETURN [label IN labels(fact) WHERE label <> 'Fact'] AS type, claim.quote AS quote,
       COLLECT { MATCH (claim)-[:MADE_BY]->(speaker) RETURN speaker.name ORDER BY speaker.name } AS speakers,
       document.publisher AS publisher, document.date AS date
ORDER BY date, quote, type
LIMIT 200
