// name: troop-numbers-over-time
// title: How the numbers grew
// description: Sizes of the deployments of one sender in the order in which documents reported them.
// param: sender | entity | North Korea
// returns: reported, publisher, least, most, unit, destination
MATCH (:Entity {name: $sender})-[:SENT]->(deployment:Deployment {stance: 'asserted', modality: 'actual'})<-[:ABOUT]-(claim:Claim)
MATCH (claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
WHERE deployment.quantityMin IS NOT NULL OR deployment.quantityMax IS NOT NULL
OPTIONAL MATCH (deployment)-[:AT]->(place:Entity)
RETURN coalesce(claim.saidFrom, document.date) AS reported, document.publisher AS publisher,
       deployment.quantityMin AS least, deployment.quantityMax AS most, deployment.unit AS unit, place.name AS destination
ORDER BY reported, least, most, destination, publisher
LIMIT 200
