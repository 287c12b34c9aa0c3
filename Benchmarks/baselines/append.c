/* append STORE COUNT: appends that many entries to a store that assize made, which its own
 * verification must then find whole; prints the median time of one in nanoseconds. */
#include "ledger.h"

int main(int count, char **words) {
  if (count != 3) return 64;
  int entries = atoi(words[2]);
  long long *times = room_for_times((size_t)entries);
  struct ledger ledger = open_ledger(words[1]);
  for (int entry = -entries / 5; entry < entries; entry++) {
    long long start = now();
    append(&ledger, 1);
    if (entry >= 0) times[entry] = now() - start;
  }
  close_ledger(&ledger);
  printf("%lld\n", median(times, (size_t)entries));
  return 0;
}
