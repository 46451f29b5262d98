// name: after-the-pact
// title: What followed a pact
// description: Facts in which two parties of a pact both take part, within a year of it.
// param: party | entity | North Korea | Russia
// returns: pact, partner, type, from, days
MATCH (party:Entity {name: $party})-[:PARTY_TO]->(pact:Agreement {stance: 'asserted', modality: 'actual'})<-[:PARTY_TO]-(partner:Entity)
WHERE partner <> party
MATCH (party)--(fact:Fact {stance: 'asserted', modality: 'actual'})--(partner)
WHERE fact <> pact AND pact.from <= fact.from <= pact.from + duration('P1Y')
RETURN DISTINCT coalesce(pact.name, 'unnamed') AS pact, partner.name AS partner,
       [label IN labels(fact) WHERE label <> 'Fact'] AS type, fact.from AS from,
       duration.inDays(pact.from, fact.from).days AS days
ORDER BY pact, partner, from, type, days
LIMIT 200
