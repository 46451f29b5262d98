// name: producers-of-weapon
// title: Who makes a weapon
// description: Producers of a weapon or of one of its variants, and where.
// param: weapon | entity | ballistic missile | KN-23
// returns: producer, weapon, places, least, most, from, to, open
MATCH (:Entity {name: $weapon})-[:VARIANT_OF {modality: 'actual'}]-{0,1}(weapon:Entity)<-[:OF]-(production:Production {stance: 'asserted', modality: 'actual'})<-[:MADE]-(producer:Entity)
RETURN producer.name AS producer, weapon.name AS weapon,
       COLLECT { MATCH (production)-[:AT]->(place) RETURN place.name ORDER BY place.name } AS places,
       production.quantityMin AS least, production.quantityMax AS most, production.from AS from, production.to AS to,
       coalesce(production.open, false) AS open
ORDER BY producer, weapon, from, places
LIMIT 200
