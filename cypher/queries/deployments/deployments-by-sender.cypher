// name: deployments-by-sender
// title: Where a state sends soldiers
// description: Deployments of one sender: where to, in whose aid, how many.
// param: sender | entity | North Korea | Russia
// returns: destinations, inAidOf, force, least, most, unit, from, to, open
MATCH (:Entity {name: $sender})-[:SENT]->(deployment:Deployment {stance: 'asserted', modality: 'actual'})
RETURN COLLECT { MATCH (deployment)-[:AT]->(place) RETURN place.name ORDER BY place.name } AS destinations,
       COLLECT { MATCH (deployment)-[:IN_AID_OF]->(aided) RETURN aided.name ORDER BY aided.name } AS inAidOf,
       deployment.force AS force, deployment.quantityMin AS least, deployment.quantityMax AS most, deployment.unit AS unit,
       deployment.from AS from, deployment.to AS to, coalesce(deployment.open, false) AS open
ORDER BY from, destinations, inAidOf, least, most, force
LIMIT 200
