// name: sanctioned-suppliers
// title: Sanctioned, and still supplying
// description: Entities under sanction that supply somebody or supply parts for a weapon.
// returns: supplier, imposers, tie, receives, until
MATCH (imposer:Entity)-[:SANCTIONED {modality: 'actual'}]->(supplier:Entity)-[supply:SUPPLIED|SUPPLIED_PARTS_FOR {modality: 'actual'}]
      ->(receiver:Entity)
RETURN supplier.name AS supplier, collect(DISTINCT imposer.name) AS imposers, type(supply) AS tie, receiver.name AS receives,
       supply.until AS until
ORDER BY supplier, tie, receives
LIMIT 200
