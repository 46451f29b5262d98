// name: items-between
// title: What passes between two
// description: The items of every transfer from one entity to another, with the number of facts that name each.
// param: supplier | entity | North Korea | Iran
// param: recipient | entity | Russia
// returns: item, kind, transfers, first, last
MATCH (:Entity {name: $supplier})-[:MADE_TRANSFER]->(transfer:Transfer {stance: 'asserted', modality: 'actual'})
      -[:TO]->(:Entity {name: $recipient})
MATCH (transfer)-[:OF]->(item:Entity)
RETURN item.name AS item, [label IN labels(item) WHERE label <> 'Entity'] AS kind,
       count(transfer) AS transfers, min(transfer.from) AS first, max(transfer.to) AS last
ORDER BY transfers DESC, item
