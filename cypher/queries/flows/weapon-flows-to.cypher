// name: weapon-flows-to
// title: What a state or company receives
// description: Every transfer that ends at one recipient, with its suppliers. The pattern is that of weapon-flows-from, read from
//   its other end.
// param: recipient | entity | Russia | Ukraine
// returns: supplier, items, least, most, unit, from, to, open, claims
MATCH (:Entity {name: $recipient})<-[:TO]-(transfer:Transfer {stance: 'asserted', modality: 'actual'})
OPTIONAL MATCH (supplier:Entity)-[:MADE_TRANSFER]->(transfer)
RETURN supplier.name AS supplier,
       COLLECT { MATCH (transfer)-[:OF]->(item) RETURN item.name ORDER BY item.name } AS items,
       transfer.quantityMin AS least, transfer.quantityMax AS most, transfer.unit AS unit,
       transfer.from AS from, transfer.to AS to, coalesce(transfer.open, false) AS open,
       COUNT { (transfer)<-[:ABOUT]-(:Claim {stance: 'asserted'}) } AS claims
ORDER BY from DESC, supplier, items, least
LIMIT 200
