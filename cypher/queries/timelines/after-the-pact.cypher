// name: after-the-pact
// title: What followed a pact
// description: Transfers and deployments between the parties of pacts of a state within a year of the pact.
// param: party | entity | North Korea | Russia
// returns: pact, partner, type, from, days
MATCH (party:Entity {name: $party})-[:PARTY_TO]->(pact:Agreement)<-[:PARTY_TO]-(partner:Entity)
WHERE partner <> party
MATCH (party)--(fact:Transfer|Deployment)--(partner)
WHERE pact.from <= fact.from <= pact.from + duration('P1Y')
RETURN DISTINCT coalesce(pact.name, 'unnamed') AS pact, partner.name AS partner,
       [label IN labels(fact) WHERE label <> 'Fact'] AS type, fact.from AS from,
       duration.inDays(pact.from, fact.from).days AS days
ORDER BY pact, partner, from, type, days
LIMIT 200
