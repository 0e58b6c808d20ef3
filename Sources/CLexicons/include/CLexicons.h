// The word lists that ship inside the program, an archive for each licence (see data/README.md).
#ifndef ENREGARD_CLEXICONS_H
#define ENREGARD_CLEXICONS_H

#include <stddef.h>

/// How many archives there are.
size_t clexicons_count(void);
/// Where an archive starts.
const unsigned char *clexicons_archive(size_t index);
/// Its length in bytes.
size_t clexicons_archive_size(size_t index);

#endif
