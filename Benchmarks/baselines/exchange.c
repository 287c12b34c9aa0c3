/* exchange ADDRESS CYCLES QUERY…: asks every query once per cycle and parses every number of the
 * replies; prints the median time of a cycle in nanoseconds. */
#include "line.h"
#include "parse.h"

int main(int count, char **words) {
  if (count < 4) return 64;
  int line = open_line(words[1]), cycles = atoi(words[2]);
  long long *times = room_for_times((size_t)cycles);
  char request[256], reply[65536];
  for (int cycle = -cycles / 5; cycle < cycles; cycle++) {
    long long start = now();
    for (int query = 3; query < count; query++) {
      int length = snprintf(request, sizeof request, "%s\n", words[query]);
      tell(line, request, (size_t)length);
      hear(line, reply, sizeof reply, 2000);
      parse(reply);
    }
    /* Cycles below zero warm up. */
    if (cycle >= 0) times[cycle] = now() - start;
  }
  printf("%lld\n", median(times, (size_t)cycles));
  return 0;
}
