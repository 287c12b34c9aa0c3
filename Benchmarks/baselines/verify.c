/* verify STORE: walks the chain of a store that assize made, every digest computed anew, after SQLite
 * has looked at its own pages; prints the time in nanoseconds. */
#include "ledger.h"

static void spell(const unsigned char *digest, char *digits) {
  for (int place = 0; place < 32; place++) {
    digits[2 * place] = "0123456789abcdef"[digest[place] >> 4];
    digits[2 * place + 1] = "0123456789abcdef"[digest[place] & 15];
  }
}

static void hash(EVP_MD_CTX *context, const EVP_MD *sm3, const void *bytes, size_t count, unsigned char *digest) {
  if (EVP_DigestInit_ex2(context, sm3, NULL) != 1 || EVP_DigestUpdate(context, bytes, count) != 1
      || EVP_DigestFinal_ex(context, digest, NULL) != 1)
    stop("SM3");
}

static void expect(const unsigned char *digest, const void *written) {
  char digits[64];
  spell(digest, digits);
  if (memcmp(digits, written, 64)) stop("the chain does not hold");
}

int main(int count, char **words) {
  if (count != 2) return 64;
  struct ledger ledger = open_ledger(words[1]);
  long long start = now();
  sqlite3_exec(ledger.handle, "PRAGMA ignore_check_constraints = ON", NULL, NULL, NULL);
  sqlite3_stmt *check = prepared(ledger.handle, "PRAGMA integrity_check(1)");
  step(&ledger, check, SQLITE_ROW);
  if (strcmp((const char *)sqlite3_column_text(check, 0), "ok")) stop("integrity_check");
  sqlite3_finalize(check);
  unsigned char link[64];
  char genesis[64];
  sqlite3_stmt *store = prepared(ledger.handle, "SELECT identifier FROM store");
  step(&ledger, store, SQLITE_ROW);
  int length = snprintf(genesis, sizeof genesis, "assize ledger 1, store %s", sqlite3_column_text(store, 0));
  sm3(genesis, (size_t)length, link);
  sqlite3_finalize(store);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  EVP_MD *method = EVP_MD_fetch(NULL, "SM3", NULL);
  sqlite3_stmt *rows = prepared(ledger.handle, "SELECT payload, digest, chain FROM entries ORDER BY sequence");
  while (sqlite3_step(rows) == SQLITE_ROW) {
    const void *payload = sqlite3_column_blob(rows, 0);
    hash(context, method, payload, (size_t)sqlite3_column_bytes(rows, 0), link + 32);
    expect(link + 32, sqlite3_column_blob(rows, 1));
    hash(context, method, link, sizeof link, link);
    expect(link, sqlite3_column_blob(rows, 2));
  }
  sqlite3_finalize(rows);
  printf("%lld\n", now() - start);
  EVP_MD_CTX_free(context);
  EVP_MD_free(method);
  close_ledger(&ledger);
  return 0;
}
