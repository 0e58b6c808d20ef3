#include "CLexicons.h"

// #embed is C23; clang takes it in every mode and only warns, which this line switches off.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char cc_by_sa_3[] = {
#embed "data/cc-by-sa-3.0.lexicons"
};
static const unsigned char cc_by_sa_4[] = {
#embed "data/cc-by-sa-4.0.lexicons"
};
static const unsigned char unicode_3[] = {
#embed "data/unicode-dfs-2016.lexicons"
};
static const unsigned char mpl_2[] = {
#embed "data/mpl-2.0.lexicons"
};

static const struct {
  const unsigned char *bytes;
  size_t size;
} archives[] = {
    {cc_by_sa_3, sizeof cc_by_sa_3},
    {cc_by_sa_4, sizeof cc_by_sa_4},
    {unicode_3, sizeof unicode_3},
    {mpl_2, sizeof mpl_2},
};

size_t clexicons_count(void) { return sizeof archives / sizeof archives[0]; }
const unsigned char *clexicons_archive(size_t index) { return archives[index].bytes; }
size_t clexicons_archive_size(size_t index) { return archives[index].size; }
