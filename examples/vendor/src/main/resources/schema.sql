-- Runs at every start; works with H2 and PostgreSQL.

CREATE TABLE IF NOT EXISTS family_record (
  id               VARCHAR(100) PRIMARY KEY,
  current_revision INTEGER      NOT NULL
);

-- The document is text and not a JSON type: what a family agreed to is kept letter for letter,
-- and no database may sort its properties or respell its numbers.
CREATE TABLE IF NOT EXISTS record_revision (
  record_id VARCHAR(100)             NOT NULL REFERENCES family_record (id),
  number    INTEGER                  NOT NULL,
  saved_at  TIMESTAMP WITH TIME ZONE NOT NULL,
  document  TEXT                     NOT NULL,
  PRIMARY KEY (record_id, number)
);
