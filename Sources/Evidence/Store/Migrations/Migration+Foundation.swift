extension Migration {
  /// Version 1: entries whose columns are read out of the payload, and refusals of every change.
  static let foundation = Migration(
    name: "foundation",
    statements: [
      """
      CREATE TABLE store (
        number INTEGER PRIMARY KEY CHECK (number = 1),
        identifier TEXT NOT NULL CHECK (length(identifier) = 32)
      ) STRICT
      """,
      // The columns after `chain` are read out of the payload, so that they cannot disagree with it.
      """
      CREATE TABLE entries (
        sequence INTEGER PRIMARY KEY CHECK (sequence = json_extract(payload, '$.sequence')),
        payload TEXT NOT NULL,
        digest TEXT NOT NULL CHECK (length(digest) = 64),
        chain TEXT NOT NULL CHECK (length(chain) = 64),
        run INTEGER GENERATED ALWAYS AS (json_extract(payload, '$.run')) STORED,
        kind TEXT NOT NULL GENERATED ALWAYS AS (json_extract(payload, '$.kind')) STORED,
        at TEXT NOT NULL GENERATED ALWAYS AS (json_extract(payload, '$.at')) STORED
      ) STRICT
      """,
      // No index is unique: INSERT OR REPLACE would take the other row away without a DELETE trigger.
      "CREATE INDEX entries_by_run ON entries (run, kind)",
      "CREATE INDEX entries_by_kind ON entries (kind, run)",
      // Without a rowid there is no second key by which REPLACE could reach another row.
      """
      CREATE TABLE attachments (
        digest TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64),
        bytes BLOB NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TRIGGER store_refuse_update BEFORE UPDATE ON store
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: UPDATE on store is refused');
      END
      """,
      """
      CREATE TRIGGER store_refuse_delete BEFORE DELETE ON store
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: DELETE on store is refused');
      END
      """,
      """
      CREATE TRIGGER entries_refuse_update BEFORE UPDATE ON entries
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
      CREATE TRIGGER attachments_refuse_update BEFORE UPDATE ON attachments
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: UPDATE on attachments is refused');
      END
      """,
      """
      CREATE TRIGGER attachments_refuse_delete BEFORE DELETE ON attachments
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: DELETE on attachments is refused');
      END
      """,
      """
      CREATE TRIGGER store_refuse_second BEFORE INSERT ON store
        WHEN EXISTS (SELECT 1 FROM store)
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: it has its identifier');
      END
      """,
      """
      CREATE TRIGGER attachments_refuse_existing BEFORE INSERT ON attachments
        WHEN EXISTS (SELECT 1 FROM attachments WHERE digest = NEW.digest)
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: this attachment is kept already');
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
      CREATE TRIGGER entries_refuse_stray BEFORE INSERT ON entries
        WHEN CASE json_extract(NEW.payload, '$.kind')
          WHEN 'run-opened' THEN
            json_extract(NEW.payload, '$.run')
              IS NOT (SELECT coalesce(max(run), 0) + 1 FROM entries)
          ELSE
            coalesce(json_extract(NEW.payload, '$.run'), 1) < 1
            OR coalesce(json_extract(NEW.payload, '$.run'), 0)
              > (SELECT coalesce(max(run), 0) FROM entries)
          END
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: a run is opened first, once, with the next number');
      END
      """,
      """
      CREATE TRIGGER entries_refuse_late BEFORE INSERT ON entries
        WHEN json_extract(NEW.payload, '$.kind') NOT IN ('software', 'file', 'event', 'document')
          AND EXISTS (
            SELECT 1 FROM entries
            WHERE run = json_extract(NEW.payload, '$.run') AND kind = 'run-closed'
          )
      BEGIN
        SELECT RAISE(ABORT, 'the store is append-only: the run is closed');
      END
      """,
    ]
  )
}
