#include "CICU.h"
#include <unicode/uversion.h>

void cicu_version(char *out) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, out);
}
