/* reading ADDRESS STORE COUNT: samples an instrument and keeps what it answered in a ledger, on the
 * disk before the next; prints the median time of one reading in nanoseconds. */
#include "ledger.h"
#include "line.h"
#include "parse.h"

int main(int count, char **words) {
  if (count != 4) return 64;
  const char *queries[] = {":NUM:NORM:VAL?\n", ":STAT:COND?\n"};
  int line = open_line(words[1]), readings = atoi(words[3]);
  long long *times = room_for_times((size_t)readings);
  struct ledger ledger = open_ledger(words[2]);
  char reply[65536];
  for (int reading = -readings / 5; reading < readings; reading++) {
    long long start = now();
    for (int query = 0; query < 2; query++) {
      tell(line, queries[query], strlen(queries[query]));
      hear(line, reply, sizeof reply, 2000);
      parse(reply);
    }
    append(&ledger, 1);
    if (reading >= 0) times[reading] = now() - start;
  }
  close_ledger(&ledger);
  printf("%lld\n", median(times, (size_t)readings));
  return 0;
}
