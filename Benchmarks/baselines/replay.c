/* replay DIALOGUE STORE: does again what a run did on its wires, its clock and its ledger, and
 * nothing else; prints how long it took in nanoseconds.
 *
 * DIALOGUE begins with one line per instrument, `open ROLE ADDRESS`, and one for the clock, `clock
 * PATH`; then `ask ROLE …`, `tell ROLE …`, `now`, `calendar`, `sleep NANOSECONDS` and `append ENTRIES` stand
 * in the order in which they happened. */
#include "ledger.h"
#include "line.h"

struct instrument {
  char role[32];
  int line;
};

static struct instrument instruments[8];
static int opened, observer, seat;
static char reply[65536];

static int line_of(const char *role) {
  for (int index = 0; index < opened; index++)
    if (!strcmp(instruments[index].role, role)) return instruments[index].line;
  errno = ENODEV;
  stop(role);
  return -1;
}

static void ask(int line, const char *text) {
  char request[512];
  tell(line, request, (size_t)snprintf(request, sizeof request, "%s\n", text));
  hear(line, reply, sizeof reply, 10000);
}

static void open_instrument(const char *role, const char *address) {
  if (opened == 8) stop("too many instruments");
  snprintf(instruments[opened].role, sizeof instruments[opened].role, "%s", role);
  instruments[opened++].line = open_line(address);
}

static void join_clock(const char *path) {
  observer = open_local(path);
  seat = open_local(path);
  tell(observer, "observe\n", 8);
  tell(seat, "join\n", 5);
  ask(seat, "now");
}

static void perform(char *text, struct ledger *ledger) {
  char *word = strsep(&text, " "), *first;
  if (!strcmp(word, "now") || !strcmp(word, "calendar")) return ask(observer, word);
  if (!strcmp(word, "append")) return append(ledger, atoi(text));
  if (!strcmp(word, "clock")) return join_clock(text);
  if (!strcmp(word, "sleep")) {
    char request[64];
    snprintf(request, sizeof request, "sleep %s", text);
    return ask(seat, request);
  }
  first = strsep(&text, " ");
  if (!strcmp(word, "open")) return open_instrument(first, text);
  if (!strcmp(word, "ask")) return ask(line_of(first), text);
  tell(line_of(first), text, strlen(text));
  tell(line_of(first), "\n", 1);
}

int main(int count, char **words) {
  if (count != 3) return 64;
  FILE *dialogue = fopen(words[1], "r");
  if (!dialogue) stop(words[1]);
  struct ledger ledger = open_ledger(words[2]);
  char text[4096];
  long long start = now();
  while (fgets(text, sizeof text, dialogue)) {
    text[strcspn(text, "\n")] = 0;
    perform(text, &ledger);
  }
  printf("%lld\n", now() - start);
  close_ledger(&ledger);
  return 0;
}
