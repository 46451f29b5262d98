// name: single-source-facts
// title: Facts from a single document
// description: Facts that would be gone if one document were withdrawn, for one entity.
// param: entity | entity | Russia | North Korea
// returns: fact, type, document, quote
MATCH (:Entity {name: $entity})--(fact:Fact)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
WITH fact, collect(DISTINCT document.id) AS documents, min(claim.quote) AS quote
WHERE size(documents) = 1
RETURN fact.id AS fact, [label IN labels(fact) WHERE label <> 'Fact'] AS type, documents[0] AS document, quote
ORDER BY document, type, quote, fact
LIMIT 100
