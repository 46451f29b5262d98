// name: claim-without-passage
// title: Claims without a passage
// description: An open claim quotes words of one passage of its document.
// returns: claim, passages
MATCH (claim:Claim)
WHERE claim.withdrawnAt IS NULL
WITH claim, COUNT { (claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(:Document {id: claim.document}) } AS passages
WHERE passages <> 1
RETURN claim.id AS claim, passages
