// name: documents-by-claims
// title: Which documents say most
// description: Documents by the number of claims that stand in them.
// returns: document, title, publisher, date, claims
MATCH (document:Document)<-[:PART_OF]-(:Passage)<-[:QUOTES]-(claim:Claim)-[:ABOUT]->(:Fact)
RETURN document.id AS document, document.title AS title, document.publisher AS publisher, document.date AS date,
       count(claim) AS claims
ORDER BY claims DESC, document
LIMIT 50
