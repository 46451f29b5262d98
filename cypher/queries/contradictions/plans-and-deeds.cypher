// name: plans-and-deeds
// title: What became of plans
// description: Deeds that fulfil a plan or bear out what was held possible: whether late, and how much of it all such deeds come to.
// returns: type, link, awaited, awaitedFrom, awaitedTo, least, deed, from, to, late, part
MATCH (deed:Fact)-[link:FULFILS|BEARS_OUT]->(awaited:Fact)
RETURN [label IN labels(awaited) WHERE label <> 'Fact'] AS type, type(link) AS link,
       COLLECT { MATCH (awaited)--(entity:Entity) RETURN entity.name ORDER BY entity.name } AS awaited,
       awaited.from AS awaitedFrom, awaited.to AS awaitedTo, awaited.quantityMin AS least,
       COLLECT { MATCH (deed)--(entity:Entity) RETURN entity.name ORDER BY entity.name } AS deed,
       deed.from AS from, deed.to AS to, link.late AS late, link.part AS part
ORDER BY awaitedFrom, awaited, link, from, deed
LIMIT 200
