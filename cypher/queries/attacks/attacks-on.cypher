// name: attacks-on
// title: Attacks on a target
// description: Attacks on one target with attackers and weapons. Attacks that name only a place are found by the place.
// param: target | entity | Ukraine | Russia
// returns: attackers, weapons, places, least, most, unit, from, to, open
MATCH (:Entity {name: $target})<-[:AGAINST|AT]-(attack:Attack {stance: 'asserted', modality: 'actual'})
RETURN COLLECT { MATCH (attacker)-[:CARRIED_OUT]->(attack) RETURN attacker.name ORDER BY attacker.name } AS attackers,
       COLLECT { MATCH (attack)-[:WITH]->(weapon) RETURN weapon.name ORDER BY weapon.name } AS weapons,
       COLLECT { MATCH (attack)-[:AT]->(place) RETURN place.name ORDER BY place.name } AS places,
       attack.quantityMin AS least, attack.quantityMax AS most, attack.unit AS unit, attack.from AS from, attack.to AS to,
       coalesce(attack.open, false) AS open
ORDER BY from, attackers, weapons, places, least
LIMIT 200
