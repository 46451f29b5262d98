// name: quantities-claimed
// title: How many, and who says so
// description: The amounts that claims give for the transfers between two entities. Each amount is a range: a bound that a claim
//   leaves open is null.
// param: supplier | entity | North Korea | Iran
// param: recipient | entity | Russia
// returns: least, most, unit, stance, speakers, publisher, date, quote
MATCH (:Entity {name: $supplier})-[:MADE_TRANSFER]->(transfer:Transfer)-[:TO]->(:Entity {name: $recipient})
WHERE transfer.quantityMin IS NOT NULL OR transfer.quantityMax IS NOT NULL
MATCH (transfer)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
RETURN transfer.quantityMin AS least, transfer.quantityMax AS most, transfer.unit AS unit, claim.stance AS stance,
       COLLECT { MATCH (claim)-[:MADE_BY]->(speaker) RETURN speaker.name ORDER BY speaker.name } AS speakers,
       document.publisher AS publisher, document.date AS date, claim.quote AS quote
ORDER BY date, quote, least, most, unit
LIMIT 200
