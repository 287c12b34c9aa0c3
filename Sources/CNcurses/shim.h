// Swift sees neither the macros nor the mutable globals of ncurses, and its WINDOW is nothing the
// product needs: one screen, addressed through these few functions.
#pragma once
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>

/// Takes the locale's characters; where they are not UTF-8, those of C.UTF-8. 0 where neither is there.
static inline int screen_use_utf8(void) {
  const char *set = setlocale(LC_CTYPE, "") ? nl_langinfo(CODESET) : "";
  for (const char *a = set, *b = "UTF-8";; a++, b++) {
    if (*a != *b) break;
    if (*a == 0) return 1;
  }
  return setlocale(LC_CTYPE, "C.UTF-8") != 0;
}

/// Takes the terminal over: every key arrives as a key, none as a signal. 0 where it cannot be had.
static inline int screen_begin(void) {
  if (newterm(NULL, stdout, stdin) == NULL) return 0;
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  set_escdelay(25);
  leaveok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  return 1;
}

static inline int screen_has_colours(void) { return has_colors() && COLORS >= 8; }
static inline void screen_colour(short pair, short ink) { init_pair(pair, ink, -1); }
static inline int screen_width(void) { return COLS; }
static inline int screen_height(void) { return LINES; }
static inline void screen_resize(int rows, int columns) { resizeterm(rows, columns); clearok(stdscr, TRUE); }
static inline void screen_repaint(void) { clearok(stdscr, TRUE); }

static inline void screen_row(int row) { move(row, 0); clrtoeol(); move(row, 0); }
/// `look`: 1 bold, 2 dim, 4 reversed, 8 underlined.
static inline void screen_write(const char *text, int look, short pair) {
  attr_t attributes = (look & 1 ? A_BOLD : 0) | (look & 2 ? A_DIM : 0) | (look & 4 ? A_REVERSE : 0)
                      | (look & 8 ? A_UNDERLINE : 0);
  attr_set(attributes, pair, NULL);
  addstr(text);
  attr_set(A_NORMAL, 0, NULL);
}
static inline void screen_cursor(int row, int column) {
  curs_set(row >= 0);
  if (row >= 0) move(row, column);
}
static inline void screen_show(void) { refresh(); }
static inline void screen_bell(void) { beep(); }

/// 0 where no key is waiting, 1 for a character, 2 for a code of ncurses.
static inline int screen_key(unsigned *key) {
  wint_t read = 0;
  int found = get_wch(&read);
  *key = read;
  return found == OK ? 1 : found == KEY_CODE_YES ? 2 : 0;
}
static inline unsigned screen_function_key(int number) { return KEY_F(number); }
