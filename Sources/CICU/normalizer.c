#include "CICU.h"
#include "utf16.h"
#include <stdlib.h>
#include <unicode/unorm2.h>

char *cicu_normalize(int32_t form, const char *text, int32_t length, int32_t *out_length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer =
      form == 'c' ? unorm2_getNFCInstance(&code) : unorm2_getNFKCCasefoldInstance(&code);
  int32_t wide_length = 0;
  UChar *wide = cicu_utf16(text, length, 0, &wide_length, &code);
  UChar *normal = NULL;
  int32_t normal_length = 0;
  if (wide) {
    normal_length = unorm2_normalize(normalizer, wide, wide_length, NULL, 0, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR) code = U_ZERO_ERROR;
    normal = malloc(((size_t)normal_length + 1) * sizeof(UChar));
    if (!normal) code = U_MEMORY_ALLOCATION_ERROR;
  }
  if (normal) normal_length = unorm2_normalize(normalizer, wide, wide_length, normal, normal_length + 1, &code);
  char *result = normal ? cicu_utf8(normal, normal_length, out_length, &code) : NULL;
  free(wide);
  free(normal);
  *status = code;
  return result;
}
