/* version: the least that a program can do that says its version. */
#include <stdio.h>

int main(void) {
  puts("baseline 0.1.0");
  return 0;
}
