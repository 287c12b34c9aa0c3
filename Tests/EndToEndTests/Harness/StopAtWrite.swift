import Foundation
import Testing

/// Stops a program in the middle of one of its writes to the ledger, so that it can be killed there.
///
/// A library that is loaded before the system's counts what goes to the ledger's files, and stops the
/// process before the one that was asked for; the program itself knows nothing of it.
struct StopAtWrite: Sendable {
  private let library: String

  static func made() async throws -> StopAtWrite { try await shared.value }

  private static let shared = Task {
    let folder = try TestFolder()
    KeptFolders.keep(folder)
    let source = try folder.write(text, to: "stop-at-write.c")
    let library = folder.file("stop-at-write.so")
    let outcome = try await Assize.tool(
      "/usr/bin/env",
      ["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"],
      in: folder
    )
    try require(outcome, exits: 0)
    return StopAtWrite(library: library)
  }

  /// Stops before the write of that number, from 1.
  func environment(at write: Int) -> [String: String] {
    ["LD_PRELOAD": library, "STOP_AT_WRITE": "\(write)"]
  }

  /// Stops nowhere and leaves the number of all writes in a file.
  func environment(countingInto file: String) -> [String: String] {
    ["LD_PRELOAD": library, "COUNT_WRITES_INTO": file]
  }

  // What it starts must not be stopped: the variables go before the program begins.
  private static let text = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <signal.h>
    #include <stdatomic.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/types.h>
    #include <unistd.h>

    static long stop_at;
    static char count_into[512];
    static atomic_long count;

    __attribute__((constructor)) static void begin(void) {
      const char *at = getenv("STOP_AT_WRITE");
      const char *into = getenv("COUNT_WRITES_INTO");
      stop_at = at ? atol(at) : 0;
      if (into) strncpy(count_into, into, sizeof count_into - 1);
      unsetenv("LD_PRELOAD");
      unsetenv("STOP_AT_WRITE");
      unsetenv("COUNT_WRITES_INTO");
    }

    __attribute__((destructor)) static void end(void) {
      FILE *file = count_into[0] ? fopen(count_into, "w") : NULL;
      if (!file) return;
      fprintf(file, "%ld", (long)count);
      fclose(file);
    }

    static void look(int descriptor) {
      char link[64], path[1024];
      snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
      ssize_t length = readlink(link, path, sizeof path - 1);
      if (length < 0) return;
      path[length] = 0;
      if (!strstr(path, "/ledger.sqlite") || strstr(path, "-shm")) return;
      if (++count == stop_at) raise(SIGSTOP);
    }

    #define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

    ssize_t write(int descriptor, const void *bytes, size_t size) {
      look(descriptor);
      return NEXT(write)(descriptor, bytes, size);
    }
    ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at) {
      look(descriptor);
      return NEXT(pwrite)(descriptor, bytes, size, at);
    }
    ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at) {
      look(descriptor);
      return NEXT(pwrite64)(descriptor, bytes, size, at);
    }
    int fsync(int descriptor) {
      look(descriptor);
      return NEXT(fsync)(descriptor);
    }
    int fdatasync(int descriptor) {
      look(descriptor);
      return NEXT(fdatasync)(descriptor);
    }
    """
}

extension Child {
  /// Waits until the process was stopped, or has ended without being stopped.
  func stopped() async throws {
    let path = "/proc/\(process)/stat"
    try await eventually("the stop of process \(process)") {
      if hasEnded { return true }
      let stat = try? String(contentsOfFile: path, encoding: .utf8)
      return stat?.split(separator: ")").last?.split(separator: " ").first == "T"
    }
  }
}
