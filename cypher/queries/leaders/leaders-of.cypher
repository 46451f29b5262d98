// name: leaders-of
// title: Who leads a state or organisation
// description: Offices in one state or organisation, with titles and the days from and until which they are known to be held.
// param: organization | entity | North Korea | Russia
// returns: holder, title, from, to, open, claims
MATCH (:Entity {name: $organization})<-[:IN]-(office:Office {stance: 'asserted', modality: 'actual'})<-[:HOLDS]-(holder:Entity)
RETURN holder.name AS holder, office.title AS title, office.from AS from, office.to AS to, coalesce(office.open, false) AS open,
       COUNT { (office)<-[:ABOUT]-(:Claim {stance: 'asserted'}) } AS claims
ORDER BY claims DESC, holder, title
