// The word lists that ship with the program, an archive for each licence (see data/README.md): inside of it, or, where it
// is built with ENREGARD_LEXICONS_APART, in files of ../share/enregard beside its folder. Not for several threads at once.
#ifndef ENREGARD_CLEXICONS_H
#define ENREGARD_CLEXICONS_H

#include <stddef.h>

/// How many archives there are.
size_t clexicons_count(void);
/// Where an archive starts, for as long as the program runs; null where its file is not there.
const unsigned char *clexicons_archive(size_t index);
/// Its length in bytes; 0 where its file is not there.
size_t clexicons_archive_size(size_t index);

#endif
