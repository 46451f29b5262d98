// name: what-happened
// title: What happened in a window of time
// description: Facts that happened or held between two days, whoever takes part, in order of time. Facts that do not say when: what
//   lasts (an office, a war) held from the first to the last day on which it was said; any other is left out unless undated is true.
// param: from | date | 2024-06-01 | 2022-02-24
// param: until | date | 2024-12-31
// param: undated | boolean | false | true
// returns: from, to, open, type, what, origins, quote
MATCH (fact:Fact {modality: 'actual'})
WHERE fact.asserted > 0 AND NOT fact:Location|Classification
  AND (fact.heldFrom IS NULL OR fact.heldFrom <= $until) AND (fact.heldTo IS NULL OR fact.heldTo >= $from)
  AND ($undated OR fact.held IN ['dated', 'open', 'said'] OR fact.held = 'since' AND fact.heldFrom >= $from)
RETURN fact.from AS from, fact.to AS to, coalesce(fact.open, false) AS open, [label IN labels(fact) WHERE label <> 'Fact'] AS type,
       COLLECT { MATCH (fact)--(entity:Entity) RETURN DISTINCT entity.name ORDER BY entity.name } AS what, fact.origins AS origins,
       head(COLLECT {
         MATCH (fact)<-[:ABOUT]-(claim:Claim {stance: 'asserted'})
         RETURN claim.quote ORDER BY claim.published, claim.id
       }) AS quote
ORDER BY from, to, type, what, quote
LIMIT 500
