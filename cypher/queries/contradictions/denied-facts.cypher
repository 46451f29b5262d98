// name: denied-facts
// title: What is denied
// description: What somebody denies, with the denial and the number of claims that assert what it meets.
// returns: type, denial, speakers, publisher, date, asserted
MATCH (fact:Fact)<-[:ABOUT]-(claim:Claim {stance: 'denied'})-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
RETURN [label IN labels(fact) WHERE label <> 'Fact'] AS type, claim.quote AS denial,
       COLLECT { MATCH (claim)-[:MADE_BY]->(speaker) RETURN speaker.name ORDER BY speaker.name } AS speakers,
       document.publisher AS publisher, document.date AS date,
       COUNT { (fact)<-[:BETWEEN]-(:Conflict {kind: 'denial'})-[:BETWEEN]->(:Fact {stance: 'asserted'})<-[:ABOUT]-(:Claim) } AS asserted
ORDER BY date, denial, type
LIMIT 200
