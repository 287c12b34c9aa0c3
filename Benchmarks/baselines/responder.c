/* responder: the one instrument that both sides ask, on a TCP port and on a pseudo-terminal.
 *
 * Prints its two addresses, then answers every line that ends in '?' until it is killed: a list of
 * six values to a question about values, 0 to any other. */
#define _GNU_SOURCE
#include "line.h"

static const char values[] = "380.12E+00,100.01E+00,38.016E+03,1.23456E+03,117.000E+00,1.0000E+00\n";

static void answer(int line, char *buffer, size_t *filled) {
  char *start = buffer, *end;
  while ((end = memchr(start, '\n', *filled - (size_t)(start - buffer)))) {
    int asks = end > start && end[-1] == '?', wants_values = asks && memmem(start, end - start, "VAL", 3);
    if (wants_values) tell(line, values, sizeof values - 1);
    else if (asks) tell(line, "0\n", 2);
    start = end + 1;
  }
  *filled -= (size_t)(start - buffer);
  memmove(buffer, start, *filled);
}

static int listening(int *port) {
  int line = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
  socklen_t size = sizeof address;
  if (line < 0 || bind(line, (struct sockaddr *)&address, size) || listen(line, 8)) stop("listen");
  if (getsockname(line, (struct sockaddr *)&address, &size)) stop("getsockname");
  *port = ntohs(address.sin_port);
  return line;
}

int main(void) {
  static char buffers[2][65536];
  size_t filled[2] = {0, 0};
  int port, listener = listening(&port), terminal = posix_openpt(O_RDWR | O_NOCTTY), on = 1;
  if (terminal < 0 || grantpt(terminal) || unlockpt(terminal)) stop("posix_openpt");
  /* Held open, so that a client that leaves does not hang the line up for the next. */
  int held = open_terminal(ptsname(terminal));
  printf("tcp://127.0.0.1:%d\npty://%s\n", port, ptsname(terminal));
  fflush(stdout);
  struct pollfd entries[3] = {{listener, POLLIN, 0}, {-1, POLLIN, 0}, {terminal, POLLIN, 0}};
  while (held >= 0 && poll(entries, 3, -1) > 0) {
    if (entries[0].revents) {
      if (entries[1].fd >= 0) close(entries[1].fd);
      entries[1].fd = accept(listener, NULL, NULL);
      setsockopt(entries[1].fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      filled[0] = 0;
      continue;
    }
    for (int side = 0; side < 2; side++) {
      struct pollfd *entry = &entries[side + 1];
      if (!entry->revents) continue;
      char *free = buffers[side] + filled[side];
      ssize_t count = read(entry->fd, free, sizeof buffers[side] - filled[side]);
      if (count > 0) { filled[side] += (size_t)count; answer(entry->fd, buffers[side], &filled[side]); }
      else if (side == 0) { close(entry->fd); entry->fd = -1; }
    }
  }
  return 0;
}
