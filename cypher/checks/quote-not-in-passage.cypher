// name: quote-not-in-passage
// title: Quotes that do not stand in the passage
// description: The words of an open claim stand in the passage that it quotes.
// returns: claim, quote
MATCH (claim:Claim)-[:QUOTES]->(passage:Passage)
WHERE claim.withdrawnAt IS NULL AND NOT passage.text CONTAINS claim.quote
RETURN claim.id AS claim, claim.quote AS quote
