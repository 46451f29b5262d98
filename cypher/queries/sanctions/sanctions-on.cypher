// name: sanctions-on
// title: Who sanctioned a target
// description: Sanctions on one target: who imposed them and when.
// param: target | entity | Kim Yong Bok | Wagner Group
// returns: imposer, from, to, open, claims
MATCH (:Entity {name: $target})<-[:ON]-(sanction:Sanction {stance: 'asserted', modality: 'actual'})<-[:IMPOSED]-(imposer:Entity)
RETURN imposer.name AS imposer, sanction.from AS from, sanction.to AS to, coalesce(sanction.open, false) AS open,
       COUNT { (sanction)<-[:ABOUT]-(:Claim {stance: 'asserted'}) } AS claims
ORDER BY from, imposer
LIMIT 200
