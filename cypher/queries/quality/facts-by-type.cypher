// name: facts-by-type
// title: How many facts of each type
// description: Facts and claims counted by the type of fact.
// returns: type, facts, claims
MATCH (fact:Fact)
UNWIND [label IN labels(fact) WHERE label <> 'Fact'] AS type
RETURN type, count(fact) AS facts, sum(COUNT { (fact)<-[:ABOUT]-(:Claim) }) AS claims
ORDER BY facts DESC, type
