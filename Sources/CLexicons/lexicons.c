#include "CLexicons.h"

// #embed is C23; clang takes it in every mode and only warns, which this line switches off.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en_fr[] = {
#embed "data/en-fr.tsv"
};

const unsigned char *clexicons_en_fr(void) { return en_fr; }
size_t clexicons_en_fr_size(void) { return sizeof en_fr; }
