#include "utf16.h"
#include <stdlib.h>
#include <unicode/ustring.h>

UChar *cicu_utf16(const char *text, int32_t length, int32_t spare, int32_t *out_length, UErrorCode *status) {
  if (U_FAILURE(*status)) return NULL;
  // UTF-16 never needs more units than UTF-8 needs bytes.
  size_t capacity = (size_t)length + (size_t)spare + 1;
  if (capacity > INT32_MAX) {
    *status = U_INDEX_OUTOFBOUNDS_ERROR;
    return NULL;
  }
  UChar *result = malloc(capacity * sizeof(UChar));
  if (!result) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strFromUTF8WithSub(result, (int32_t)capacity, out_length, text, length, 0xFFFD, NULL, status);
  if (U_FAILURE(*status)) {
    free(result);
    return NULL;
  }
  return result;
}

char *cicu_utf8(const UChar *text, int32_t length, int32_t *out_length, UErrorCode *status) {
  if (U_FAILURE(*status)) return NULL;
  size_t capacity = (size_t)length * 3 + 1;
  if (capacity > INT32_MAX) {
    *status = U_INDEX_OUTOFBOUNDS_ERROR;
    return NULL;
  }
  char *result = malloc(capacity);
  if (!result) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  u_strToUTF8WithSub(result, (int32_t)capacity, out_length, text, length, 0xFFFD, NULL, status);
  if (U_FAILURE(*status)) {
    free(result);
    return NULL;
  }
  return result;
}
