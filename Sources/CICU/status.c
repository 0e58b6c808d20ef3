#include "CICU.h"
#include <stdlib.h>
#include <unicode/utypes.h>

const char *cicu_status_name(int32_t status) { return u_errorName((UErrorCode)status); }

void cicu_free(void *memory) { free(memory); }
