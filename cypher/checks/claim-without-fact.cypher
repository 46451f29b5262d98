// name: claim-without-fact
// title: Claims about nothing
// description: An open claim is about exactly one fact.
// returns: claim, facts
MATCH (claim:Claim)
WHERE claim.withdrawnAt IS NULL
WITH claim, COUNT { (claim)-[:ABOUT]->(:Fact) } AS facts
WHERE facts <> 1
RETURN claim.id AS claim, facts
