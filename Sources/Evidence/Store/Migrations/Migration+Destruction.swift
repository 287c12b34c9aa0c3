extension Migration {
  /// Version 2: contents may go where a destruction covers their record; nothing else changes.
  ///
  /// Run, kind and time stay when the payload goes, so they are columns of their own and agree with
  /// it while it stands. What stays with it: numbers and what bears them, because none may be given
  /// twice; head signatures, because the chain before them rests on them; and who looked at what.
  static let destruction = Migration(
    name: "destruction",
    statements: [
      "DROP TRIGGER entries_refuse_update",
      "DROP TRIGGER entries_refuse_delete",
      "DROP TRIGGER entries_refuse_disorder",
      "DROP TRIGGER entries_refuse_stray",
      "DROP TRIGGER entries_refuse_late",
      "DROP TRIGGER attachments_refuse_delete",
      "DROP INDEX entries_by_run",
      "DROP INDEX entries_by_kind",
      "ALTER TABLE entries RENAME TO entries_1",
      """
      CREATE TABLE entries (
        sequence INTEGER PRIMARY KEY,
        payload TEXT,
        digest TEXT NOT NULL CHECK (length(digest) = 64),
        chain TEXT NOT NULL CHECK (length(chain) = 64),
        run INTEGER,
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        CHECK (
          payload IS NULL
          OR sequence IS json_extract(payload, '$.sequence')
            AND run IS json_extract(payload, '$.run')
            AND kind IS json_extract(payload, '$.kind')
            AND at IS json_extract(payload, '$.at')
        )
      ) STRICT
      """,
      """
      INSERT INTO entries (sequence, payload, digest, chain, run, kind, at)
      SELECT sequence, payload, digest, chain, run, kind, at FROM entries_1 ORDER BY sequence
      """,
      "DROP TABLE entries_1",
      "CREATE INDEX entries_by_run ON entries (run, kind)",
      "CREATE INDEX entries_by_kind ON entries (kind, run)",
      """
      CREATE TRIGGER entries_refuse_update BEFORE UPDATE ON entries
        WHEN NEW.payload IS NOT NULL
          OR NEW.sequence IS NOT OLD.sequence
          OR NEW.digest IS NOT OLD.digest
          OR NEW.chain IS NOT OLD.chain
          OR NEW.run IS NOT OLD.run
          OR NEW.kind IS NOT OLD.kind
          OR NEW.at IS NOT OLD.at
          OR OLD.run IS NULL
          OR OLD.kind IN ('head-signature', 'number', 'document', 'withdrawal', 'access')
          OR NOT EXISTS (
            SELECT 1 FROM entries destruction
            WHERE destruction.kind = 'destruction'
              AND destruction.sequence > OLD.sequence
              AND OLD.run >= json_extract(destruction.payload, '$.content.matter.firstRun')
              AND OLD.run <= json_extract(destruction.payload, '$.content.matter.lastRun')
          )
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: UPDATE on entries is refused');
      END
      """,
      """
      CREATE TRIGGER entries_refuse_delete BEFORE DELETE ON entries
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: DELETE on entries is refused');
      END
      """,
      """
      CREATE TRIGGER entries_refuse_disorder BEFORE INSERT ON entries
        WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM entries)
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: an entry follows the last one');
      END
      """,
      """
      CREATE TRIGGER entries_refuse_empty BEFORE INSERT ON entries
        WHEN NEW.payload IS NULL
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: an entry has its content');
      END
      """,
      """
      CREATE TRIGGER entries_refuse_stray BEFORE INSERT ON entries
        WHEN CASE NEW.kind
          WHEN 'run-opened' THEN NEW.run IS NOT (SELECT coalesce(max(run), 0) + 1 FROM entries)
          ELSE
            coalesce(NEW.run, 1) < 1
            OR coalesce(NEW.run, 0) > (SELECT coalesce(max(run), 0) FROM entries)
          END
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: a run is opened first, once, with the next number');
      END
      """,
      """
      CREATE TRIGGER entries_refuse_late BEFORE INSERT ON entries
        WHEN NEW.kind NOT IN (
            'software', 'file', 'event', 'document', 'correction', 'authorisation', 'signature',
            'withdrawal', 'head-signature', 'number', 'access'
          )
          AND EXISTS (SELECT 1 FROM entries WHERE run = NEW.run AND kind = 'run-closed')
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: the run is closed');
      END
      """,
      """
      CREATE TRIGGER attachments_refuse_delete BEFORE DELETE ON attachments
        WHEN NOT EXISTS (
          SELECT 1 FROM entries, json_each(entries.payload, '$.content.matter.attachments') listed
          WHERE entries.kind = 'destruction' AND listed.value = OLD.digest
        )
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: DELETE on attachments is refused');
      END
      """,
    ]
  )
}
