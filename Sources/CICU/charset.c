#include "CICU.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

int32_t cicu_charset_detect(
    const uint8_t *bytes, int32_t length, const char **names, int32_t *confidences, char (*languages)[16],
    int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&code);
  int32_t found = 0, count = 0;
  ucsdet_setText(detector, (const char *)bytes, length, &code);
  const UCharsetMatch **matches = U_SUCCESS(code) ? ucsdet_detectAll(detector, &found, &code) : NULL;
  for (int32_t i = 0; U_SUCCESS(code) && i < found && count < capacity; i++) {
    // The names are ICU's static strings: they outlive the detector; the languages are copied to be sure.
    names[count] = ucsdet_getName(matches[i], &code);
    confidences[count] = ucsdet_getConfidence(matches[i], &code);
    const char *language = ucsdet_getLanguage(matches[i], &code);
    strncpy(languages[count], language ? language : "", 15);
    languages[count][15] = 0;
    count++;
  }
  if (detector) ucsdet_close(detector);
  *status = code;
  return count;
}

int32_t cicu_charset_canonical(const char *name, char *out, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &code);
  if (U_FAILURE(code)) return 0;
  const char *own = ucnv_getName(converter, &code);
  UErrorCode ignored = U_ZERO_ERROR;
  const char *standard = ucnv_getStandardName(own, "MIME", &ignored);
  if (!standard) standard = ucnv_getStandardName(own, "IANA", &ignored);
  if (!standard) standard = own;
  int32_t length = (int32_t)strlen(standard);
  if (length < capacity) memcpy(out, standard, (size_t)length);
  ucnv_close(converter);
  return length;
}

uint8_t *cicu_charset_decode(
    const char *name, const uint8_t *bytes, size_t length, size_t *out_length, int64_t *bad_offset,
    uint8_t *bad_bytes, int32_t *bad_count, int32_t *status) {
  enum { chunk = 8192 };
  UErrorCode code = U_ZERO_ERROR;
  *bad_offset = -1;
  *bad_count = 0;
  UConverter *converter = ucnv_open(name, &code);
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  size_t capacity = length + length / 8 + 4 * chunk, count = 0;
  uint8_t *out = U_SUCCESS(code) ? malloc(capacity) : NULL;
  if (U_SUCCESS(code) && !out) code = U_MEMORY_ALLOCATION_ERROR;
  const char *source = (const char *)bytes, *limit = source + length;
  UChar lead = 0;
  int more = 1;
  while (U_SUCCESS(code) && more) {
    UChar units[chunk];
    UChar *target = units;
    ucnv_toUnicode(converter, &target, units + chunk, &source, limit, NULL, 1, &code);
    more = code == U_BUFFER_OVERFLOW_ERROR;
    if (more) code = U_ZERO_ERROR;
    if (capacity - count < 3 * chunk + 8) {
      capacity = capacity * 2;
      uint8_t *grown = realloc(out, capacity);
      if (!grown) {
        code = U_MEMORY_ALLOCATION_ERROR;
        break;
      }
      out = grown;
    }
    for (UChar *unit = units; unit < target; unit++) {
      UChar32 character = *unit;
      // A pair may be cut by the end of the chunk: the lead waits for the next.
      if (U16_IS_LEAD(character)) {
        lead = *unit;
        continue;
      }
      if (U16_IS_TRAIL(character)) character = U16_GET_SUPPLEMENTARY(lead, character);
      U8_APPEND_UNSAFE(out, count, character);
    }
  }
  if (converter && U_FAILURE(code)) {
    UErrorCode ignored = U_ZERO_ERROR;
    int8_t bad = 8;
    ucnv_getInvalidChars(converter, (char *)bad_bytes, &bad, &ignored);
    if (U_SUCCESS(ignored) && code != U_MEMORY_ALLOCATION_ERROR) {
      *bad_count = bad;
      *bad_offset = (source - (const char *)bytes) - bad;
    }
  }
  if (converter) ucnv_close(converter);
  *status = code;
  if (U_FAILURE(code)) {
    free(out);
    return NULL;
  }
  *out_length = count;
  return out;
}

int32_t cicu_charset_encode(const char *name, const uint8_t *utf8, int32_t length, char *out, int32_t capacity) {
  enum { units = 512 };
  UErrorCode code = U_ZERO_ERROR;
  UChar text[units];
  int32_t count = 0;
  u_strFromUTF8(text, units, &count, (const char *)utf8, length, &code);
  UConverter *converter = ucnv_open(name, &code);
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  int32_t written = ucnv_fromUChars(converter, out, capacity, text, count, &code);
  if (converter) ucnv_close(converter);
  return U_SUCCESS(code) && written < capacity ? written : -1;
}
