// name: weapon-flows-from
// title: What a state or company supplies
// description: Every transfer that starts at one supplier, newest first. A transfer is a fact of its own: read it as a sentence
//   from the supplier through the fact to the recipient.
// param: supplier | entity | North Korea | Iran
// returns: recipient, items, least, most, unit, from, to, open, claims
MATCH (:Entity {name: $supplier})-[:MADE_TRANSFER]->(transfer:Transfer {stance: 'asserted', modality: 'actual'})
OPTIONAL MATCH (transfer)-[:TO]->(recipient:Entity)
RETURN recipient.name AS recipient,
       COLLECT { MATCH (transfer)-[:OF]->(item) RETURN item.name ORDER BY item.name } AS items,
       transfer.quantityMin AS least, transfer.quantityMax AS most, transfer.unit AS unit,
       transfer.from AS from, transfer.to AS to, coalesce(transfer.open, false) AS open,
       COUNT { (transfer)<-[:ABOUT]-(:Claim {stance: 'asserted'}) } AS claims
ORDER BY from DESC, recipient, items, least
LIMIT 200
