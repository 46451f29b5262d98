// name: passage-without-document
// title: Passages without a document
// description: Every passage is part of one document.
// returns: passage
MATCH (passage:Passage)
WHERE COUNT { (passage)-[:PART_OF]->(:Document) } <> 1
RETURN passage.id AS passage
