/* terminal SECONDS KEY PROGRAM ARGUMENTS…: runs a program on a terminal of 120 x 40, presses the key
 * every quarter of a second, and ends it with 'q'.
 *
 * Prints the processor time it took in a second, in nanoseconds, and 'key' with the longest time from
 * a key to its answer: the word that stands there in turn, abcdefgh or STUVWXYZ. */
#define _GNU_SOURCE
#include "timing.h"
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static long long processor_time(pid_t child) {
  char path[128];
  long long sum = 0;
  snprintf(path, sizeof path, "/proc/%d/task", child);
  DIR *tasks = opendir(path);
  if (!tasks) stop("opendir");
  for (struct dirent *task; (task = readdir(tasks));) {
    if (task->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "/proc/%d/task/%.20s/schedstat", child, task->d_name);
    FILE *file = fopen(path, "r");
    long long time = 0;
    if (file && fscanf(file, "%lld", &time) == 1) sum += time;
    if (file) fclose(file);
  }
  closedir(tasks);
  return sum;
}

static char shown[1 << 20];
static size_t filled;

/* Reads what the program writes until the word is there, or for so many milliseconds. */
static int await(int terminal, const char *word, long long until) {
  for (;;) {
    if (word && memmem(shown, filled, word, strlen(word))) return 1;
    long long left = (until - now()) / 1000000;
    struct pollfd entry = {terminal, POLLIN, 0};
    if (left <= 0 || poll(&entry, 1, (int)left) <= 0) return 0;
    if (filled > sizeof shown / 2) filled = 0;
    ssize_t count = read(terminal, shown + filled, sizeof shown - filled);
    if (count <= 0) return 0;
    filled += (size_t)count;
  }
}

int main(int count, char **words) {
  if (count < 4) return 64;
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0 || grantpt(terminal) || unlockpt(terminal)) stop("posix_openpt");
  struct winsize size = {.ws_row = 40, .ws_col = 120};
  ioctl(terminal, TIOCSWINSZ, &size);
  pid_t child = fork();
  if (child < 0) stop("fork");
  if (child == 0) {
    setsid();
    int line = open(ptsname(terminal), O_RDWR);
    ioctl(line, TIOCSCTTY, 0);
    dup2(line, 0);
    dup2(line, 1);
    setenv("TERM", "xterm-256color", 1);
    execv(words[3], words + 3);
    _exit(127);
  }
  const char *answers[2] = {"abcdefgh", "STUVWXYZ"};
  if (!await(terminal, answers[1], now() + 10000000000LL)) stop("the program shows nothing");
  await(terminal, NULL, now() + 500000000LL);
  int presses = atoi(words[1]) * 4;
  long long start = now(), before = processor_time(child), worst = 0;
  for (int press = 0; press < presses; press++) {
    filled = 0;
    long long pressed = now();
    if (write(terminal, words[2], 1) != 1) stop("write");
    if (!await(terminal, answers[press % 2], pressed + 5000000000LL)) stop("no answer to a key");
    long long taken = now() - pressed;
    if (taken > worst) worst = taken;
    await(terminal, NULL, pressed + 250000000LL);
  }
  long long used = processor_time(child) - before, time = now() - start;
  printf("%lld\nkey %lld\n", (long long)((double)used * 1e9 / (double)time), worst);
  fflush(stdout);
  if (write(terminal, "q", 1) != 1) stop("write");
  while (waitpid(child, NULL, WNOHANG) == 0) {
    await(terminal, NULL, now() + 20000000LL);
    if (now() - start > time + 10000000000LL) stop("the program does not end");
  }
  return 0;
}
