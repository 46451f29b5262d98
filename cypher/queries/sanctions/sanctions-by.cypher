// name: sanctions-by
// title: Whom one sanctions
// description: Targets of one imposer, newest first.
// param: imposer | entity | United States | European Union
// returns: target, kind, from, to, open
MATCH (:Entity {name: $imposer})-[:IMPOSED]->(sanction:Sanction {stance: 'asserted', modality: 'actual'})-[:ON]->(target:Entity)
RETURN target.name AS target, [label IN labels(target) WHERE label <> 'Entity'] AS kind, sanction.from AS from, sanction.to AS to,
       coalesce(sanction.open, false) AS open
ORDER BY from DESC, target
LIMIT 200
