/* launch ROUNDS PROGRAM ARGUMENTS… , PROGRAM ARGUMENTS…: starts the programs in turn, waits for each
 * to end, and prints the median wall time of each in nanoseconds, in one line. */
#include "timing.h"
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define MOST 4

static long long launch(char **program) {
  int status;
  long long start = now();
  pid_t child = fork();
  if (child < 0) stop("fork");
  if (child == 0) {
    dup2(open("/dev/null", O_WRONLY), 1);
    execv(program[0], program);
    _exit(127);
  }
  if (waitpid(child, &status, 0) != child) stop("waitpid");
  if (status) {
    fprintf(stderr, "%s ended with status %d\n", program[0], status);
    exit(2);
  }
  return now() - start;
}

int main(int count, char **words) {
  if (count < 3) return 64;
  int rounds = atoi(words[1]), programs = 1;
  char **program[MOST] = {words + 2};
  for (int index = 2; index < count; index++) {
    if (strcmp(words[index], ",")) continue;
    words[index] = NULL;
    if (programs == MOST) return 64;
    program[programs++] = words + index + 1;
  }
  long long *times[MOST];
  for (int index = 0; index < programs; index++) times[index] = room_for_times((size_t)rounds);
  /* The round below zero warms the caches. */
  for (int round = -1; round < rounds; round++)
    for (int index = 0; index < programs; index++) {
      long long time = launch(program[index]);
      if (round >= 0) times[index][round] = time;
    }
  for (int index = 0; index < programs; index++)
    printf("%lld%c", median(times[index], (size_t)rounds), index + 1 < programs ? ' ' : '\n');
  return 0;
}
