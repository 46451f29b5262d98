// What people decide has a place of its own: judgements on identity, grades of sources. Withdrawn ones stay as history.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_grade_id IF NOT EXISTS FOR (n:SourceGrade) REQUIRE n.id IS UNIQUE;
UNWIND ['Judgement', 'SourceGrade', 'Conflict'] AS label
CALL db.createLabel(label);
UNWIND ['one', 'other', 'verdict', 'by', 'at', 'why', 'score', 'merged', 'saidTo', 'reliability', 'rank', 'reason', 'preferred',
  'deprecated', 'entities', 'judgements'] AS property
CALL db.createProperty(property);
