// name: common-partners
// title: Partners that two states share
// description: Entities with a pact or cooperation with both of two states: a path of two hops that meets in the middle.
// param: one | entity | North Korea | Russia
// param: other | entity | Iran | United States
// returns: partner, firstTie, secondTie
MATCH (:Entity {name: $one})-[first:AGREED_WITH|COOPERATED_WITH|MET|SUPPLIED {modality: 'actual'}]-(partner:Entity)
      -[second:AGREED_WITH|COOPERATED_WITH|MET|SUPPLIED {modality: 'actual'}]-(:Entity {name: $other})
RETURN DISTINCT partner.name AS partner, type(first) AS firstTie, type(second) AS secondTie
ORDER BY partner, firstTie, secondTie
LIMIT 100
