#include "CLexicons.h"

// #embed is C23; clang takes it in every mode and only warns, which this line switches off.
#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char clexicons_en_fr[] = {
#embed "data/en-fr.tsv"
};
const size_t clexicons_en_fr_size = sizeof clexicons_en_fr;
