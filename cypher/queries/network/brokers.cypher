// name: brokers
// title: Who stands between others
// description: Entities that join pairs which have no tie of their own: open triangles counted at their corner.
// param: limit | integer 1..1000 | 15 | 30
// returns: broker, openPairs
MATCH (a:State|Organization|Person)-[{modality: 'actual'}]-(broker:State|Organization|Person)
      -[{modality: 'actual'}]-(b:State|Organization|Person)
WHERE a.id < b.id AND NOT EXISTS { (a)-[{modality: 'actual'}]-(b) }
WITH broker, count(DISTINCT [a.id, b.id]) AS openPairs
RETURN broker.name AS broker, openPairs
ORDER BY openPairs DESC, broker
LIMIT $limit
