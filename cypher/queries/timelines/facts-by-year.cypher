// name: facts-by-year
// title: Facts of each year
// description: How many facts of each type begin in each year.
// param: since | integer 1..9999 | 2022 | 2010
// returns: year, type, facts
MATCH (fact:Fact {stance: 'asserted', modality: 'actual'})
WHERE fact.from >= date({year: $since})
UNWIND [label IN labels(fact) WHERE label <> 'Fact'] AS type
RETURN fact.from.year AS year, type, count(*) AS facts
ORDER BY year, type
