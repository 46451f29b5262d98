// name: parts-of-weapon
// title: Who supplies parts for a weapon
// description: Suppliers of components that went into a weapon or one of its variants.
// param: weapon | entity | KN-23 | Geran-2
// returns: supplier, weapon, facts, origins, since, until, open
MATCH (:Entity {name: $weapon})-[:VARIANT_OF {modality: 'actual'}]-{0,2}(weapon:Entity)<-[tie:SUPPLIED_PARTS_FOR {modality: 'actual'}]-(supplier:Entity)
RETURN DISTINCT supplier.name AS supplier, weapon.name AS weapon, size(tie.facts) AS facts, tie.origins AS origins,
       tie.since AS since, tie.until AS until, coalesce(tie.open, false) AS open
ORDER BY supplier, weapon
