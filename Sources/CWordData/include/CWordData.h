// Small tables of words, part of the program; data/README.md tells where they come from.
#ifndef ENREGARD_CWORDDATA_H
#define ENREGARD_CWORDDATA_H

#include <stddef.h>

/// A table of lines, columns parted by tabs, behind lines that start with '#'.
typedef struct cworddata_table {
  const unsigned char *bytes;
  size_t size;
} cworddata_table;

/// `language` is "en" or "fr"; `what` is "forms", "classes", "antonyms", "synonyms" or "sequences". Size 0 where there is none.
cworddata_table cworddata(const char *language, const char *what);

#endif
