// What glibc has and Swift's Glibc module does not show.
// _GNU_SOURCE is never defined here: it breaks Glibc's fd_set in Swift, so its names are declared by hand.
#pragma once
#include <spawn.h>
#include <sys/timex.h>

int pipe2(int descriptors[2], int flags);

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first);

/// POSIX_SPAWN_SETSID: the child leads a session of its own.
static inline short system_spawn_new_session(void) { return 0x80; }

extern char **environ;
static inline char **system_environment(void) { return environ; }
