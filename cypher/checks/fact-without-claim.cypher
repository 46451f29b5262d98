// name: fact-without-claim
// title: Facts without a claim
// description: Nothing is a fact that no open claim is about.
// returns: fact
MATCH (fact:Fact)
WHERE NOT EXISTS { (fact)<-[:ABOUT]-(claim:Claim) WHERE claim.withdrawnAt IS NULL }
RETURN fact.id AS fact
