// name: speakers-by-claims
// title: Who is quoted most
// description: Speakers by the number of their claims, with the number of documents that quote them.
// returns: speaker, claims, documents, denials
MATCH (speaker:Entity)<-[:MADE_BY]-(claim:Claim)-[:QUOTES]->(:Passage)-[:PART_OF]->(document:Document)
RETURN speaker.name AS speaker, count(DISTINCT claim) AS claims, count(DISTINCT document) AS documents,
       count(DISTINCT CASE claim.stance WHEN 'denied' THEN claim END) AS denials
ORDER BY claims DESC, speaker
LIMIT 50
