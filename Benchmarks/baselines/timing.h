/* What every baseline shares: the time, the median, and the end on an error. */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static inline void stop(const char *what) {
  perror(what);
  exit(2);
}

/* Nanoseconds of a clock that nobody sets. */
static inline long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static inline int compare_times(const void *left, const void *right) {
  long long a = *(const long long *)left, b = *(const long long *)right;
  return (a > b) - (a < b);
}

/* The upper median, as the Swift side takes it. */
static inline long long median(long long *times, size_t count) {
  qsort(times, count, sizeof *times, compare_times);
  return times[count / 2];
}

static inline long long *room_for_times(size_t count) {
  long long *times = calloc(count ? count : 1, sizeof *times);
  if (!times) stop("calloc");
  return times;
}
