// name: foreign-weapons-used
// title: Weapons used by one and made by another
// description: Two ties that meet in a weapon: one uses it, another produced it.
// param: attacker | entity | Russia
// returns: weapon, producer, used, produced
MATCH (attacker:Entity {name: $attacker})-[used:USED {modality: 'actual'}]->(weapon:Entity)
      <-[produced:PRODUCED {modality: 'actual'}]-(producer:Entity)
WHERE producer <> attacker
RETURN weapon.name AS weapon, producer.name AS producer, size(used.facts) AS used, size(produced.facts) AS produced
ORDER BY weapon, producer
