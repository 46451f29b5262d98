// name: suppliers-in-place
// title: Suppliers that lie in a place
// description: Suppliers of weapons or parts that lie in a state or region, directly or over places in between.
// param: place | entity | East Asia | China
// returns: supplier, tie, receives, confidence
MATCH (:Entity {name: $place})<-[:LOCATED_IN {modality: 'actual'}]-{1,3}(supplier:Entity)
      -[supply:SUPPLIED|SUPPLIED_PARTS_FOR {modality: 'actual'}]->(receiver:Entity)
RETURN DISTINCT supplier.name AS supplier, type(supply) AS tie, receiver.name AS receives, supply.confidence AS confidence
ORDER BY supplier, tie, receives
LIMIT 200
