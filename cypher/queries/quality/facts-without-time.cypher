// name: facts-without-time
// title: Facts without a time
// description: Facts of which no claim says when, by type: they cannot be placed in a time window.
// returns: type, facts, example
MATCH (fact:Fact)
WHERE fact.from IS NULL AND fact.to IS NULL
UNWIND [label IN labels(fact) WHERE label <> 'Fact'] AS type
RETURN type, count(*) AS facts, min(fact.id) AS example
ORDER BY facts DESC, type
