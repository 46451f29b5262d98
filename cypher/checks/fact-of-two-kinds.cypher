// name: fact-of-two-kinds
// title: Facts that mix what happened with what did not
// description: All open claims about a fact have its modality and its stance.
// returns: fact, claim
MATCH (fact:Fact)<-[:ABOUT]-(claim:Claim)
WHERE claim.withdrawnAt IS NULL AND (claim.modality <> fact.modality OR claim.stance <> fact.stance)
RETURN fact.id AS fact, claim.id AS claim
