/* A line to an instrument: TCP, or a terminal by termios; every read polls with a deadline. */
#pragma once
#include "timing.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

static inline int open_network(const char *host, int port) {
  int line = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  if (line < 0 || inet_pton(AF_INET, host, &address.sin_addr) != 1) stop("socket");
  if (connect(line, (struct sockaddr *)&address, sizeof address)) stop("connect");
  setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return line;
}

static inline int open_terminal(const char *path) {
  int line = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  struct termios settings;
  if (line < 0) stop(path);
  if (tcgetattr(line, &settings)) stop("tcgetattr");
  cfmakeraw(&settings);
  settings.c_cflag |= CLOCAL | CREAD;
  if (tcsetattr(line, TCSANOW, &settings)) stop("tcsetattr");
  return line;
}

static inline int open_local(const char *path) {
  int line = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  strncpy(address.sun_path, path, sizeof address.sun_path - 1);
  if (line < 0 || connect(line, (struct sockaddr *)&address, sizeof address)) stop(path);
  return line;
}

/* tcp://127.0.0.1:5025 or pty:///dev/pts/3 */
static inline int open_line(const char *address) {
  char host[64];
  int port;
  if (sscanf(address, "tcp://%63[^:]:%d", host, &port) == 2) return open_network(host, port);
  if (strncmp(address, "pty://", 6)) { errno = EINVAL; stop(address); }
  return open_terminal(address + 6);
}

static inline void tell(int line, const char *text, size_t length) {
  while (length > 0) {
    ssize_t count = write(line, text, length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) stop("write");
    text += count;
    length -= (size_t)count;
  }
}

/* Reads one line into `reply`, without its end, within `limit` milliseconds. */
static inline size_t hear(int line, char *reply, size_t room, int limit) {
  long long deadline = now() + limit * 1000000LL;
  size_t filled = 0;
  while (filled < room) {
    struct pollfd entry = {.fd = line, .events = POLLIN};
    long long left = (deadline - now() + 999999) / 1000000;
    if (left <= 0) { errno = ETIMEDOUT; stop("reply"); }
    if (poll(&entry, 1, (int)left) <= 0) continue;
    ssize_t count = read(line, reply + filled, room - filled);
    if (count <= 0) stop("read");
    filled += (size_t)count;
    if (reply[filled - 1] == '\n') { reply[filled - 1] = 0; return filled - 1; }
  }
  errno = EMSGSIZE;
  stop("reply");
  return 0;
}
