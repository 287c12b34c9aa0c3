/* Appends to a store that assize made: its schema and triggers, its pragmas, SM3 by libcrypto. */
#pragma once
#include "timing.h"
#include <openssl/evp.h>
#include <sqlite3.h>
#include <string.h>

struct ledger {
  sqlite3 *handle;
  sqlite3_stmt *begin, *head, *insert, *commit;
};

static inline sqlite3_stmt *prepared(sqlite3 *handle, const char *text) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v3(handle, text, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) {
    fprintf(stderr, "%s: %s\n", text, sqlite3_errmsg(handle));
    exit(2);
  }
  return statement;
}

static inline void step(struct ledger *ledger, sqlite3_stmt *statement, int expected) {
  if (sqlite3_step(statement) == expected) return;
  fprintf(stderr, "%s: %s\n", sqlite3_sql(statement), sqlite3_errmsg(ledger->handle));
  exit(2);
}

static inline struct ledger open_ledger(const char *store) {
  struct ledger ledger;
  char path[4096];
  snprintf(path, sizeof path, "%s/ledger.sqlite", store);
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
  if (sqlite3_open_v2(path, &ledger.handle, flags, NULL) != SQLITE_OK) stop(path);
  sqlite3_exec(ledger.handle, "PRAGMA journal_mode = WAL", NULL, NULL, NULL);
  sqlite3_exec(ledger.handle, "PRAGMA synchronous = FULL", NULL, NULL, NULL);
  sqlite3_exec(ledger.handle, "PRAGMA foreign_keys = ON", NULL, NULL, NULL);
  ledger.begin = prepared(ledger.handle, "BEGIN IMMEDIATE");
  ledger.commit = prepared(ledger.handle, "COMMIT");
  ledger.head = prepared(ledger.handle,
    "SELECT sequence, chain, payload FROM entries ORDER BY sequence DESC LIMIT 1");
  ledger.insert = prepared(ledger.handle,
    "INSERT INTO entries SELECT ?1, ?2, ?3, ?4, run, kind, at FROM entries WHERE sequence = ?1 - 1");
  return ledger;
}

static inline void sm3(const void *bytes, size_t count, unsigned char *digest) {
  if (EVP_Digest(bytes, count, digest, NULL, EVP_sm3(), NULL) != 1) stop("EVP_Digest");
}

static inline void write_digits(const unsigned char *digest, char *digits) {
  for (int place = 0; place < 32; place++) snprintf(digits + 2 * place, 3, "%02x", digest[place]);
}

static inline void read_digits(const char *digits, unsigned char *digest) {
  for (int place = 0; place < 32; place++) {
    unsigned byte = 0;
    if (sscanf(digits + 2 * place, "%2x", &byte) != 1) stop("chain");
    digest[place] = (unsigned char)byte;
  }
}

/* The next payload is the last one with its sequence number, which stands at its end, counted up. */
static inline int next_payload(const char *last, long long sequence, char *payload, size_t room) {
  const char *place = strstr(last, "\"sequence\":");
  if (!place) stop("payload");
  return snprintf(payload, room, "%.*s\"sequence\":%lld}", (int)(place - last), last, sequence);
}

/* One entry, hung on the head; only inside a transaction. */
static inline void hang(struct ledger *ledger) {
  unsigned char link[64];
  char payload[65536], digest[65], chain[65];
  step(ledger, ledger->head, SQLITE_ROW);
  long long sequence = sqlite3_column_int64(ledger->head, 0) + 1;
  read_digits((const char *)sqlite3_column_text(ledger->head, 1), link);
  const char *last = (const char *)sqlite3_column_text(ledger->head, 2);
  int length = next_payload(last, sequence, payload, sizeof payload);
  sqlite3_reset(ledger->head);
  sm3(payload, (size_t)length, link + 32);
  write_digits(link + 32, digest);
  sm3(link, sizeof link, link);
  write_digits(link, chain);
  sqlite3_bind_int64(ledger->insert, 1, sequence);
  sqlite3_bind_text(ledger->insert, 2, payload, length, SQLITE_STATIC);
  sqlite3_bind_text(ledger->insert, 3, digest, 64, SQLITE_STATIC);
  sqlite3_bind_text(ledger->insert, 4, chain, 64, SQLITE_STATIC);
  step(ledger, ledger->insert, SQLITE_DONE);
  sqlite3_reset(ledger->insert);
}

/* So many entries in one transaction; on the disk when this returns. */
static inline void append(struct ledger *ledger, int entries) {
  step(ledger, ledger->begin, SQLITE_DONE);
  sqlite3_reset(ledger->begin);
  for (int entry = 0; entry < entries; entry++) hang(ledger);
  step(ledger, ledger->commit, SQLITE_DONE);
  sqlite3_reset(ledger->commit);
}

static inline void close_ledger(struct ledger *ledger) {
  sqlite3_finalize(ledger->begin);
  sqlite3_finalize(ledger->head);
  sqlite3_finalize(ledger->insert);
  sqlite3_finalize(ledger->commit);
  sqlite3_close(ledger->handle);
}
