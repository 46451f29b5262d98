// name: weapon-family
// title: Variants of a weapon
// description: Names and classes that belong together with a weapon, up to three steps away.
// param: weapon | entity | KN-23 | Geran-2
// returns: member, kind, steps
MATCH path = (weapon:Entity {name: $weapon})-[:VARIANT_OF {modality: 'actual'}]-{1,3}(member:Entity)
WHERE member <> weapon
RETURN member.name AS member, [label IN labels(member) WHERE label <> 'Entity'] AS kind, min(length(path)) AS steps
ORDER BY steps, member
