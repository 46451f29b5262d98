// name: claims-by-speaker
// title: What one speaker says
// description: All claims of a person or organisation, in the order in which they were made.
// param: speaker | entity | Jonah Leff | National Intelligence Service
// returns: said, about, stance, modality, document, quote
MATCH (:Entity {name: $speaker})<-[:MADE_BY]-(claim:Claim)-[:ABOUT]->(fact:Fact)
MATCH (claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
RETURN coalesce(claim.saidFrom, document.date) AS said, [label IN labels(fact) WHERE label <> 'Fact'] AS about,
       claim.stance AS stance, claim.modality AS modality, document.id AS document, claim.quote AS quote
ORDER BY said, document, quote, about
LIMIT 200
