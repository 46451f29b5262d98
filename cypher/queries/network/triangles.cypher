// name: triangles
// title: Three that are tied to each other
// description: Closed triangles of states: each has a tie with both others.
// returns: first, second, third
MATCH (a:State)-[{modality: 'actual'}]-(b:State)-[{modality: 'actual'}]-(c:State)-[{modality: 'actual'}]-(a)
WHERE a.id < b.id < c.id
RETURN DISTINCT a.name AS first, b.name AS second, c.name AS third
ORDER BY first, second, third
LIMIT 100
