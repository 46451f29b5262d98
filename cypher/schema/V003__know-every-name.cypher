// Every label, relationship type and property is known from the start, so that no query is warned of a name that no data bears yet.
UNWIND ['State', 'Person', 'Organization', 'Place', 'Weapon', 'Goods', 'Vessel', 'Group', 'Agreement', 'Transfer', 'Deployment',
  'Attack', 'WeaponTest', 'Production', 'Inspection', 'Sanction', 'Meeting', 'Office', 'Cooperation', 'War', 'Ownership', 'Location',
  'Classification'] AS label
CALL db.createLabel(label);
UNWIND ['PARTY_TO', 'SIGNED', 'AT', 'MADE_TRANSFER', 'TO', 'OF', 'THROUGH', 'FOR', 'SENT', 'IN_AID_OF', 'CARRIED_OUT', 'AGAINST',
  'WITH', 'MADE', 'IMPOSED', 'ON', 'TOOK_PART_IN', 'HOLDS', 'IN', 'BELLIGERENT_IN', 'HOLDS_STAKE', 'LIES', 'COUNTS_AS', 'ABOUT',
  'QUOTES', 'PART_OF', 'MADE_BY', 'SAID_TO', 'BETWEEN', 'SUPPLIED', 'SUPPLIED_PARTS_FOR', 'PRODUCED', 'USED', 'ATTACKED',
  'SENT_TROOPS_TO', 'AGREED_WITH', 'SIGNED_WITH', 'HOLDS_OFFICE_IN', 'SANCTIONED', 'EXAMINED', 'MET', 'COOPERATED_WITH',
  'AT_WAR_WITH', 'OWNS', 'LOCATED_IN', 'VARIANT_OF'] AS type
CALL db.createRelationshipType(type);
UNWIND ['quantityMin', 'quantityMax', 'unit', 'approximate', 'from', 'to', 'precision', 'stage', 'title', 'force', 'field', 'share',
  'stance', 'modality', 'saidFrom', 'saidTo', 'audience', 'start', 'end', 'quote', 'extractor', 'extractorVersion', 'loadedAt',
  'withdrawnAt', 'facts', 'claims', 'origins', 'since', 'until', 'confidence', 'disputed', 'order', 'text', 'publisher', 'date', 'url',
  'basis', 'kind', 'aliases', 'grade', 'register'] AS property
CALL db.createProperty(property);
