// name: tie-without-assertion
// title: Ties that nobody asserts
// description: Only asserted claims of its modality make a tie; what is denied or not confirmed makes none, and no plan makes a deed.
// returns: from, tie, to, fact
MATCH (a:Entity)-[tie]->(b:Entity)
UNWIND tie.facts AS id
MATCH (fact:Fact {id: id})
WHERE NOT EXISTS { (fact)<-[:ABOUT]-(claim:Claim {stance: 'asserted', modality: tie.modality}) WHERE claim.withdrawnAt IS NULL }
RETURN a.id AS from, type(tie) AS tie, b.id AS to, id AS fact
