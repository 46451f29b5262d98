// name: chains-to-target
// title: From suppliers to a target
// description: Supply chains that end in strikes: who supplied or made a weapon, who used it, whom it hit.
// param: target | entity | Ukraine
// returns: supplier, tie, weapon, user
MATCH (:Entity {name: $target})<-[:ATTACKED {modality: 'actual'}]-(user:Entity)-[:USED {modality: 'actual'}]->(weapon:Entity)
      <-[supply:SUPPLIED_PARTS_FOR|PRODUCED {modality: 'actual'}]-(supplier:Entity)
RETURN DISTINCT supplier.name AS supplier, type(supply) AS tie, weapon.name AS weapon, user.name AS user
ORDER BY supplier, weapon, user, tie
LIMIT 200
