// name: third-party-routes
// title: Transfers through a third party
// description: Transfers that went through somebody else than supplier and recipient.
// returns: suppliers, through, recipients, items, from
MATCH (transfer:Transfer {stance: 'asserted', modality: 'actual'})-[:THROUGH]->(through:Entity)
RETURN COLLECT { MATCH (supplier)-[:MADE_TRANSFER]->(transfer) RETURN supplier.name ORDER BY supplier.name } AS suppliers,
       through.name AS through,
       COLLECT { MATCH (transfer)-[:TO]->(recipient) RETURN recipient.name ORDER BY recipient.name } AS recipients,
       COLLECT { MATCH (transfer)-[:OF]->(item) RETURN item.name ORDER BY item.name } AS items,
       transfer.from AS from
ORDER BY through, suppliers, recipients, items, from
LIMIT 200
