#include "CICU.h"
#include "utf16.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

struct cicu_transliterator {
  UTransliterator *transliterator;
};

cicu_transliterator *cicu_transliterator_open(const char *id, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = 0;
  UChar *wide = cicu_utf16(id, (int32_t)strlen(id), 0, &length, &code);
  UTransliterator *transliterator =
      wide ? utrans_openU(wide, length, UTRANS_FORWARD, NULL, 0, NULL, &code) : NULL;
  free(wide);
  *status = code;
  if (U_FAILURE(code)) return NULL;
  cicu_transliterator *result = malloc(sizeof *result);
  if (!result) {
    utrans_close(transliterator);
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->transliterator = transliterator;
  return result;
}

void cicu_transliterator_close(cicu_transliterator *transliterator) {
  utrans_close(transliterator->transliterator);
  free(transliterator);
}

char *cicu_transliterate(
    cicu_transliterator *transliterator, const char *text, int32_t length, int32_t *out_length, int32_t *status) {
  // ICU works in place: first with room to grow, then with the room it asked for.
  int32_t spare = length < 1 << 29 ? length * 2 + 64 : 0;
  for (int attempt = 0; attempt < 2; attempt++) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t count = 0;
    UChar *wide = cicu_utf16(text, length, spare, &count, &code);
    int32_t limit = count;
    // cicu_utf16 made room for length + spare + 1 units.
    if (wide) utrans_transUChars(transliterator->transliterator, wide, &count, length + spare + 1, 0, &limit, &code);
    char *result = U_SUCCESS(code) ? cicu_utf8(wide, count, out_length, &code) : NULL;
    free(wide);
    *status = code;
    if (code != U_BUFFER_OVERFLOW_ERROR) return result;
    spare = count;
  }
  return NULL;
}
