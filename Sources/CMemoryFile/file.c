#define _GNU_SOURCE
#include "CMemoryFile.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int32_t cmemory_file(const uint8_t *bytes, size_t count) {
  int descriptor = memfd_create("enregard", MFD_CLOEXEC);
  if (descriptor < 0) return -1;
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      close(descriptor);
      return -1;
    }
    bytes += written;
    count -= (size_t)written;
  }
  lseek(descriptor, 0, SEEK_SET);
  return descriptor;
}

int32_t cmemory_unnamed(const char *folder) { return open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); }
