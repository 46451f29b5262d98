// name: weapons-used-by
// title: Weapons that one side uses
// description: Weapons with which an attacker struck, and how many facts say so.
// param: attacker | entity | Russia | Ukraine
// returns: weapon, facts, claims, since, until, open, disputed
MATCH (:Entity {name: $attacker})-[tie:USED {modality: 'actual'}]->(weapon:Entity)
RETURN weapon.name AS weapon, size(tie.facts) AS facts, tie.claims AS claims,
       tie.since AS since, tie.until AS until, coalesce(tie.open, false) AS open,
       
       tie.disputed AS disputed
ORDER BY facts DESC, weapon
