// name: deployments-to-place
// title: Who sent soldiers to a place
// description: Deployments to one place with their size, and every claim about each: who says so, where and in which words.
// param: place | entity | Kursk Oblast | Ukraine
// returns: sender, force, least, most, from, to, open, stance, speakers, publisher, quote
MATCH (:Entity {name: $place})<-[:AT]-(deployment:Deployment)<-[:SENT]-(sender:Entity)
MATCH (deployment)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
RETURN sender.name AS sender, deployment.force AS force, deployment.quantityMin AS least, deployment.quantityMax AS most,
       deployment.from AS from, deployment.to AS to, coalesce(deployment.open, false) AS open, claim.stance AS stance,
       COLLECT { MATCH (claim)-[:MADE_BY]->(speaker) RETURN speaker.name ORDER BY speaker.name } AS speakers,
       document.publisher AS publisher, claim.quote AS quote
ORDER BY from, sender, quote, least
LIMIT 200
