// name: pacts-of-leader
// title: Pacts that a leader signed
// description: From a person over the signature to the agreement and its parties.
// param: signatory | entity | Vladimir Putin | Kim Jong Un
// returns: pact, parties, others, from, to, open
MATCH (leader:Entity {name: $signatory})-[:SIGNED]->(pact:Agreement {stance: 'asserted', modality: 'actual'})
RETURN coalesce(pact.name, 'unnamed') AS pact,
       COLLECT { MATCH (party)-[:PARTY_TO]->(pact) RETURN party.name ORDER BY party.name } AS parties,
       COLLECT { MATCH (other)-[:SIGNED]->(pact) WHERE other <> leader RETURN other.name ORDER BY other.name } AS others,
       pact.from AS from, pact.to AS to, coalesce(pact.open, false) AS open
ORDER BY from DESC, pact, parties
