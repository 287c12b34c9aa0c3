/* rows ADDRESSES|-: thirty rows that change ten times a second on the terminal it is started in, and as
 * many questions to each of the instruments at the addresses; 'k' turns the word at the top. */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "line.h"
#include <locale.h>
#include <ncurses.h>

static void draw(int tick, int turned, const char *values) {
  mvaddstr(0, 0, turned ? "abcdefgh" : "STUVWXYZ");
  for (int position = 1; position <= 30; position++) {
    int number = tick * 31 + position * 977;
    attron(A_BOLD);
    mvprintw(position, 0, "  %d  38%d.%d V  %d.%d A", position, number % 10, number % 100,
             number % 250, number % 97);
    attroff(A_BOLD);
    printw("  %d Wh  ", number % 9973);
    for (int cell = 0; cell < 20; cell++) addstr(cell < tick % 600 / 30 ? "━" : "╌");
    printw("  %.16s", values);
    clrtoeol();
  }
  refresh();
}

int main(int count, char **words) {
  if (count < 2) return 64;
  static char buffers[8][65536], values[17];
  struct pollfd entries[9] = {{0, POLLIN, 0}};
  int lines = 0, tick = 0, turned = 0;
  for (char *address = strcmp(words[1], "-") ? strtok(words[1], ",") : NULL; address && lines < 8; address = strtok(NULL, ","))
    entries[++lines] = (struct pollfd){open_line(address), POLLIN, 0};
  setlocale(LC_CTYPE, "C.UTF-8");
  newterm(NULL, stdout, stdin);
  raw();
  noecho();
  nodelay(stdscr, TRUE);
  draw(tick, turned, values);
  long long next = now() + 100000000LL;
  for (;;) {
    long long left = (next - now()) / 1000000;
    if (left <= 0) {
      for (int line = 1; line <= lines; line++) tell(entries[line].fd, ":NUM:NORM:VAL?\n", 15);
      draw(++tick, turned, values);
      next += 100000000LL;
      continue;
    }
    if (poll(entries, (nfds_t)lines + 1, (int)left) <= 0) continue;
    for (int line = 1; line <= lines; line++)
      if (entries[line].revents) {
        if (read(entries[line].fd, buffers[line - 1], sizeof buffers[0]) <= 0) return 2;
        if (line == 1) memcpy(values, buffers[0], 16);
      }
    if (entries[0].revents) {
      int key = getch();
      if (key == 'q') { endwin(); return 0; }
      if (key == 'k') { turned = !turned; draw(tick, turned, values); }
    }
  }
}
