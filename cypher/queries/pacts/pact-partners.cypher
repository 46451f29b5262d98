// name: pact-partners
// title: Who has a pact with whom
// description: Pairs joined by an agreement. The tie holds both ways and is kept once, so the pattern has no arrow head.
// param: party | entity | Russia | North Korea
// returns: partner, pacts, since, until, open, confidence
MATCH (:Entity {name: $party})-[tie:AGREED_WITH {modality: 'actual'}]-(partner:Entity)
RETURN partner.name AS partner, size(tie.facts) AS pacts, tie.since AS since, tie.until AS until, coalesce(tie.open, false) AS open,
       tie.confidence AS confidence
ORDER BY pacts DESC, partner
