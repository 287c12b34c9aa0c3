// What glibc has and Swift's Glibc module does not show.
// _GNU_SOURCE is never defined here: it breaks Glibc's fd_set in Swift, so its names are declared by hand.
#pragma once
#include <spawn.h>
#include <sys/socket.h>
#include <sys/timex.h>

int pipe2(int descriptors[2], int flags);

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first);

/// POSIX_SPAWN_SETSID: the child leads a session of its own.
static inline short system_spawn_new_session(void) { return 0x80; }

extern char **environ;
static inline char **system_environment(void) { return environ; }

/// Who is at the other end of a local socket (SO_PEERCRED); -1 where the system does not say.
static inline int system_peer_process(int descriptor) {
  struct { int process; unsigned user; unsigned group; } peer;
  socklen_t size = sizeof peer;
  return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? peer.process : -1;
}
