#include "CBuild.h"

// In C, so that another commit compiles this file alone.
#ifndef ENREGARD_COMMIT
#define ENREGARD_COMMIT ""
#endif
#ifndef ENREGARD_SWIFT
#define ENREGARD_SWIFT ""
#endif

const char *cbuild_commit(void) { return ENREGARD_COMMIT; }
const char *cbuild_swift(void) { return ENREGARD_SWIFT; }
