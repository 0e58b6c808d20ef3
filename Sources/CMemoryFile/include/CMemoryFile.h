// Bytes as a file that lives in memory, for libraries and programs that take files only.
#ifndef ENREGARD_CMEMORYFILE_H
#define ENREGARD_CMEMORYFILE_H

#include <stddef.h>
#include <stdint.h>

/// A descriptor at the start of a file that holds `bytes`, closed in programs that are run; -1 on failure. It has a name,
/// too: /proc/self/fd/N.
int32_t cmemory_file(const uint8_t *bytes, size_t count);

/// A descriptor of a new, empty file on the medium of `folder`, without a name there and for its owner alone, to be read
/// and written and, by /proc/self/fd/N, linked; -1 with errno on failure, as where the file system knows no such files.
int32_t cmemory_unnamed(const char *folder);

#endif
