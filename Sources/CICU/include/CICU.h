// The only door to ICU: opaque handles and plain integers (a Swift module can't import ICU's headers
// and Foundation both, because the toolchain's own ICU defines the same C types).
#ifndef ENREGARD_CICU_H
#define ENREGARD_CICU_H

#include <stddef.h>
#include <stdint.h>

/// The version of ICU that is linked, such as "72.1", into `out` (at least 20 bytes).
void cicu_version(char *out);

#endif
