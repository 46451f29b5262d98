// name: closed-claim-in-use
// title: Closed claims in use
// description: A claim that was withdrawn is history: no fact and no speaker hangs on it.
// returns: claim, relationship
MATCH (claim:Claim)-[relationship:ABOUT|MADE_BY|SAID_TO|NAMES]->()
WHERE claim.withdrawnAt IS NOT NULL
RETURN claim.id AS claim, type(relationship) AS relationship
