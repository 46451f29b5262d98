// name: shortest-chains
// title: The shortest ways from one to another
// description: All ways over ties that are as short as the shortest, at most 25. Path search in the service asks the same with evidence,
//   time and bounds; here it is one line of Cypher.
// param: from | entity | Kim Jong Un | Iran
// param: to | entity | Ukraine | Kursk Oblast
// returns: way, ties
MATCH (a:Entity {name: $from})
MATCH (b:Entity {name: $to})
MATCH path = SHORTEST 1 GROUPS (a)-[:SUPPLIED|SUPPLIED_PARTS_FOR|PRODUCED|USED|ATTACKED|SENT_TROOPS_TO|AGREED_WITH|SIGNED_WITH
      |HOLDS_OFFICE_IN|MET|COOPERATED_WITH|AT_WAR_WITH|OWNS {modality: 'actual'}]-{1,6}(b)
WITH [node IN nodes(path) | node.name] AS way, [tie IN relationships(path) | type(tie)] AS ties
RETURN way, ties
ORDER BY way, ties
LIMIT 25
