-- Reading job mail: more kinds, what to ask the user about, corrections by wording; imports as work with progress; search.

ALTER TABLE readings ADD COLUMN detail TEXT;
ALTER TABLE readings ADD COLUMN is_unsure INTEGER NOT NULL DEFAULT 0;
ALTER TABLE readings ADD COLUMN appointment TEXT;
ALTER TABLE readings ADD COLUMN written_at TEXT;
-- When the user looked at the reading in the review and said that it is right, or corrected it.
ALTER TABLE readings ADD COLUMN reviewed_at TEXT;

ALTER TABLE corrections ADD COLUMN thread_ids TEXT NOT NULL DEFAULT '[]';
ALTER TABLE corrections ADD COLUMN wording TEXT NOT NULL DEFAULT '[]';

-- An import is work that goes on: what it reads (JSON), which mails it keeps, how far it is (JSON), who is at it.
ALTER TABLE imports ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
ALTER TABLE imports ADD COLUMN keeps TEXT NOT NULL DEFAULT 'job-mail';
ALTER TABLE imports ADD COLUMN checkpoint TEXT;
ALTER TABLE imports ADD COLUMN kib_done INTEGER NOT NULL DEFAULT 0;
ALTER TABLE imports ADD COLUMN kib_total INTEGER NOT NULL DEFAULT 0;
ALTER TABLE imports ADD COLUMN cancelled_at TEXT;
ALTER TABLE imports ADD COLUMN claimed_by TEXT;
ALTER TABLE imports ADD COLUMN claimed_until TEXT;
-- What was found and why the rest was ignored, by kind and reason (JSON), so that no page counts 100,000 rows.
ALTER TABLE imports ADD COLUMN tally TEXT NOT NULL DEFAULT '{}';
ALTER TABLE import_items ADD COLUMN ignored_as TEXT;
ALTER TABLE import_items ADD COLUMN kept_for TEXT;
-- Of a whole mailbox two in a hundred are kept: they are shown first, and found without walking through the rest.
CREATE INDEX import_items_kept ON import_items (workspace_id, import_id, position) WHERE outcome <> 'ignored';

CREATE INDEX messages_by_sender ON messages (workspace_id, from_address, occurred_at);
CREATE INDEX messages_by_reply ON messages (workspace_id, in_reply_to);
CREATE SEARCH TABLE message_search OF messages (subject, people, body);
CREATE INDEX readings_to_review ON readings (workspace_id, is_unsure, kind) WHERE reviewed_at IS NULL;
