// Bytes as a file that lives in memory, for libraries and programs that take files only.
#ifndef ENREGARD_CMEMORYFILE_H
#define ENREGARD_CMEMORYFILE_H

#include <stddef.h>
#include <stdint.h>

/// A descriptor at the start of a file that holds `bytes`, closed in programs that are run; -1 on failure. It has a name,
/// too: /proc/self/fd/N.
int32_t cmemory_file(const uint8_t *bytes, size_t count);

#endif
