-- Generated from db/migrations by scripts/generate-schema.ts; the schema of a fresh database.

CREATE TRIGGER message_search_forgets AFTER DELETE ON messages BEGIN
  DELETE FROM message_search WHERE rowid IN (SELECT number FROM message_search_rows WHERE workspace_id = OLD.workspace_id AND item_id = OLD.id);
  DELETE FROM message_search_rows WHERE workspace_id = OLD.workspace_id AND item_id = OLD.id;
END;

CREATE TABLE applications (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  company_id TEXT NOT NULL,
  role TEXT,
  role_key TEXT NOT NULL,
  import_id TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, company_id, role_key),
  CONSTRAINT applications_company FOREIGN KEY (workspace_id, company_id) REFERENCES companies (workspace_id, id)
) STRICT;

CREATE TABLE companies (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  import_id TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, name_key)
) STRICT;

CREATE TABLE corrections (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  message_id TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('kind', 'stage', 'company', 'role', 'person')),
  was TEXT,
  became TEXT,
  sender_address TEXT NOT NULL,
  sender_domain TEXT NOT NULL,
  subject TEXT NOT NULL,
  corrected_at TEXT NOT NULL, thread_ids TEXT NOT NULL DEFAULT '[]', wording TEXT NOT NULL DEFAULT '[]',
  PRIMARY KEY (workspace_id, id)
) STRICT;

CREATE TABLE deliveries (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  letter_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  approved_digest TEXT NOT NULL,
  mail_message_id TEXT NOT NULL,
  envelope_from TEXT NOT NULL,
  envelope_to TEXT NOT NULL,
  bytes BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'transmitting', 'sent', 'failed', 'unknown')),
  claimed_by TEXT,
  claimed_until TEXT,
  attempts INTEGER NOT NULL,
  server_code INTEGER,
  server_answer TEXT,
  problem TEXT,
  queued_at TEXT NOT NULL,
  transmitting_at TEXT,
  settled_at TEXT,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, letter_id),
  UNIQUE (workspace_id, mail_message_id),
  CONSTRAINT deliveries_letter FOREIGN KEY (workspace_id, letter_id) REFERENCES letters (workspace_id, id)
) STRICT;

CREATE TABLE idempotency_keys (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  operation TEXT NOT NULL,
  request_digest TEXT NOT NULL,
  answer TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id)
) STRICT;

CREATE TABLE import_items (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  item_index INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('taken', 'known', 'ignored')),
  reason TEXT,
  message_id TEXT, ignored_as TEXT, kept_for TEXT,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, import_id, position),
  CONSTRAINT import_items_import FOREIGN KEY (workspace_id, import_id) REFERENCES imports (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE imports (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'failed')),
  seen INTEGER NOT NULL,
  taken INTEGER NOT NULL,
  known INTEGER NOT NULL,
  ignored INTEGER NOT NULL,
  problem TEXT,
  started_at TEXT NOT NULL,
  finished_at TEXT, files TEXT NOT NULL DEFAULT '[]', keeps TEXT NOT NULL DEFAULT 'job-mail', checkpoint TEXT, kib_done INTEGER NOT NULL DEFAULT 0, kib_total INTEGER NOT NULL DEFAULT 0, cancelled_at TEXT, claimed_by TEXT, claimed_until TEXT, tally TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (workspace_id, id)
) STRICT;

CREATE TABLE interviews (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  application_id TEXT,
  company_id TEXT,
  person_id TEXT,
  held_on TEXT,
  topic TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  CONSTRAINT interviews_application FOREIGN KEY (workspace_id, application_id) REFERENCES applications (workspace_id, id),
  CONSTRAINT interviews_company FOREIGN KEY (workspace_id, company_id) REFERENCES companies (workspace_id, id),
  CONSTRAINT interviews_person FOREIGN KEY (workspace_id, person_id) REFERENCES people (workspace_id, id)
) STRICT;

CREATE TABLE letters (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  rejection_id TEXT NOT NULL,
  person_id TEXT,
  language TEXT NOT NULL,
  address_form TEXT NOT NULL,
  version INTEGER NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  composed_body TEXT NOT NULL,
  to_address TEXT,
  to_name TEXT,
  facts TEXT NOT NULL,
  in_reply_to TEXT,
  thread_ids TEXT NOT NULL,
  approved_at TEXT,
  approved_digest TEXT,
  approved_recipient TEXT,
  sent_at TEXT,
  sent_by TEXT CHECK (sent_by IN ('account', 'user')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, rejection_id, kind),
  CONSTRAINT letters_rejection FOREIGN KEY (workspace_id, rejection_id) REFERENCES rejections (workspace_id, id) ON DELETE CASCADE,
  CONSTRAINT letters_person FOREIGN KEY (workspace_id, person_id) REFERENCES people (workspace_id, id)
) STRICT;

CREATE TABLE mail_accounts (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  address TEXT NOT NULL,
  display_name TEXT,
  host TEXT NOT NULL,
  port INTEGER NOT NULL,
  security TEXT NOT NULL CHECK (security IN ('tls', 'starttls', 'none')),
  username TEXT,
  sealed_password TEXT,
  tested_at TEXT,
  test_answer TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, address)
) STRICT;

CREATE VIRTUAL TABLE message_search USING fts5(subject, people, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');

CREATE TABLE message_search_rows (
  number INTEGER NOT NULL PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  UNIQUE (workspace_id, item_id)
) STRICT;

CREATE TABLE message_sources (
  workspace_id TEXT NOT NULL,
  message_id TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (workspace_id, message_id),
  CONSTRAINT message_sources_message FOREIGN KEY (workspace_id, message_id) REFERENCES messages (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE messages (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  mail_message_id TEXT,
  in_reply_to TEXT,
  thread_key TEXT NOT NULL,
  from_name TEXT,
  from_address TEXT,
  from_domain TEXT,
  subject TEXT NOT NULL,
  occurred_at TEXT NOT NULL,
  parsed TEXT NOT NULL,
  has_html INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, content_hash),
  CONSTRAINT messages_import FOREIGN KEY (workspace_id, import_id) REFERENCES imports (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE people (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  company_id TEXT,
  how_met TEXT,
  joined_network_on TEXT,
  import_id TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  CONSTRAINT people_company FOREIGN KEY (workspace_id, company_id) REFERENCES companies (workspace_id, id)
) STRICT;

CREATE TABLE person_addresses (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  address TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  confirmed_at TEXT,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, address),
  CONSTRAINT person_addresses_person FOREIGN KEY (workspace_id, person_id) REFERENCES people (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE profiles (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT,
  address TEXT,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id)
) STRICT;

CREATE TABLE readings (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  message_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  confidence REAL NOT NULL,
  stage TEXT,
  company TEXT,
  company_key TEXT,
  role TEXT,
  person_name TEXT,
  person_email TEXT,
  person_title TEXT,
  language TEXT NOT NULL,
  evidence TEXT NOT NULL,
  read_at TEXT NOT NULL,
  corrected_at TEXT, detail TEXT, is_unsure INTEGER NOT NULL DEFAULT 0, appointment TEXT, written_at TEXT, reviewed_at TEXT,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, message_id),
  CONSTRAINT readings_message FOREIGN KEY (workspace_id, message_id) REFERENCES messages (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE rejections (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  message_id TEXT NOT NULL,
  company_id TEXT,
  application_id TEXT,
  person_id TEXT,
  stage TEXT,
  received_at TEXT NOT NULL,
  taken_back_at TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, message_id),
  CONSTRAINT rejections_message FOREIGN KEY (workspace_id, message_id) REFERENCES messages (workspace_id, id) ON DELETE CASCADE,
  CONSTRAINT rejections_company FOREIGN KEY (workspace_id, company_id) REFERENCES companies (workspace_id, id),
  CONSTRAINT rejections_application FOREIGN KEY (workspace_id, application_id) REFERENCES applications (workspace_id, id),
  CONSTRAINT rejections_person FOREIGN KEY (workspace_id, person_id) REFERENCES people (workspace_id, id)
) STRICT;

CREATE TABLE seeds (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  rejection_id TEXT NOT NULL,
  letter_id TEXT NOT NULL,
  planted_on TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, rejection_id),
  CONSTRAINT seeds_person FOREIGN KEY (workspace_id, person_id) REFERENCES people (workspace_id, id) ON DELETE CASCADE,
  CONSTRAINT seeds_rejection FOREIGN KEY (workspace_id, rejection_id) REFERENCES rejections (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE steps (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  rejection_id TEXT NOT NULL,
  person_id TEXT,
  opens_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  snoozed_until TEXT,
  done_on TEXT,
  skipped_on TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, rejection_id, kind),
  CONSTRAINT steps_rejection FOREIGN KEY (workspace_id, rejection_id) REFERENCES rejections (workspace_id, id) ON DELETE CASCADE,
  CONSTRAINT steps_person FOREIGN KEY (workspace_id, person_id) REFERENCES people (workspace_id, id)
) STRICT;

CREATE TABLE touches (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('to-her', 'from-her')),
  summary TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  letter_id TEXT,
  message_id TEXT,
  PRIMARY KEY (workspace_id, id),
  CONSTRAINT touches_person FOREIGN KEY (workspace_id, person_id) REFERENCES people (workspace_id, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE workspaces (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX corrections_by_domain ON corrections (workspace_id, sender_domain, corrected_at);

CREATE INDEX deliveries_by_state ON deliveries (workspace_id, state, queued_at);

CREATE INDEX import_items_kept ON import_items (workspace_id, import_id, position) WHERE outcome <> 'ignored';

CREATE INDEX interviews_by_company ON interviews (workspace_id, company_id);

CREATE INDEX messages_by_domain ON messages (workspace_id, from_domain, occurred_at);

CREATE INDEX messages_by_mail_id ON messages (workspace_id, mail_message_id);

CREATE INDEX messages_by_reply ON messages (workspace_id, in_reply_to);

CREATE INDEX messages_by_sender ON messages (workspace_id, from_address, occurred_at);

CREATE INDEX messages_by_thread ON messages (workspace_id, thread_key);

CREATE INDEX messages_by_time ON messages (workspace_id, occurred_at, id);

CREATE INDEX people_by_name ON people (workspace_id, name, id);

CREATE INDEX person_addresses_by_person ON person_addresses (workspace_id, person_id);

CREATE INDEX readings_by_company ON readings (workspace_id, company_key);

CREATE INDEX readings_by_kind ON readings (workspace_id, kind);

CREATE INDEX readings_to_review ON readings (workspace_id, is_unsure, kind) WHERE reviewed_at IS NULL;

CREATE INDEX rejections_by_time ON rejections (workspace_id, received_at, id);

CREATE INDEX steps_by_due ON steps (workspace_id, due_on, id);

CREATE INDEX touches_by_person ON touches (workspace_id, person_id, happened_at);
