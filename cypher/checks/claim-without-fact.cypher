// name: claim-without-fact
// title: Claims about nothing
// description: An open claim that is admitted is about exactly one fact, any other about none.
// returns: claim, facts
MATCH (claim:Claim)
WHERE claim.withdrawnAt IS NULL
WITH claim, COUNT { (claim)-[:ABOUT]->(:Fact) } AS facts
WHERE facts <> CASE claim.status WHEN 'admitted' THEN 1 ELSE 0 END
RETURN claim.id AS claim, facts
