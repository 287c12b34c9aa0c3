/* The numbers of a reply, as C reads them. */
#pragma once
#include "timing.h"
#include <errno.h>

static volatile double sum;

static inline void parse(const char *reply) {
  for (char *end; *reply; reply = *end ? end + 1 : end) {
    double value = strtod(reply, &end);
    if (end == reply) { errno = EBADMSG; stop("reply"); }
    sum += value;
  }
}
