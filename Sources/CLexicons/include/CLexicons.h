// The lexicons that ship inside the program, as bytes of TSV (see data/README.md).
#ifndef ENREGARD_CLEXICONS_H
#define ENREGARD_CLEXICONS_H

#include <stddef.h>

/// Where the English-French list starts.
const unsigned char *clexicons_en_fr(void);
/// Its length in bytes.
size_t clexicons_en_fr_size(void);

#endif
