// name: meetings-of
// title: Meetings of a person or state
// description: Meetings with all who took part, in order of time.
// param: participant | entity | Vladimir Putin | Kim Jong Un
// returns: participants, places, from, to, open
MATCH (:Entity {name: $participant})-[:TOOK_PART_IN]->(meeting:Meeting {stance: 'asserted', modality: 'actual'})
RETURN COLLECT { MATCH (someone)-[:TOOK_PART_IN]->(meeting) RETURN someone.name ORDER BY someone.name } AS participants,
       COLLECT { MATCH (meeting)-[:AT]->(place) RETURN place.name ORDER BY place.name } AS places,
       meeting.from AS from, meeting.to AS to, coalesce(meeting.open, false) AS open
ORDER BY from, participants, places
LIMIT 200
