// name: pacts-of-state
// title: Pacts of a state
// description: Agreements that a state is a party to, with all parties and the stage that the claims report.
// param: party | entity | North Korea | Russia
// returns: pact, parties, stage, from, to, open, claims
MATCH (:Entity {name: $party})-[:PARTY_TO]->(pact:Agreement {stance: 'asserted', modality: 'actual'})
RETURN coalesce(pact.name, 'unnamed') AS pact,
       COLLECT { MATCH (party)-[:PARTY_TO]->(pact) RETURN party.name ORDER BY party.name } AS parties,
       pact.stage AS stage, pact.from AS from, pact.to AS to, coalesce(pact.open, false) AS open,
       COUNT { (pact)<-[:ABOUT]-(:Claim {stance: 'asserted'}) } AS claims
ORDER BY from DESC, pact, parties
LIMIT 200
