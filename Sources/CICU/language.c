#include "CICU.h"
#include "utf16.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/uloc.h>

// Whether ICU has a name for the language: that tells "fr" from "qx", which is well formed, too.
static int is_known(const char *locale) {
  char language[ULOC_LANG_CAPACITY];
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = uloc_getLanguage(locale, language, sizeof language, &code);
  if (U_FAILURE(code) || length < 2) return 0;
  UChar name[128];
  code = U_ZERO_ERROR;
  int32_t name_length = uloc_getDisplayLanguage(language, "en", name, 128, &code);
  if (U_FAILURE(code)) return 0;
  // Without data, ICU gives the code itself for a name.
  if (name_length != length) return 1;
  for (int32_t i = 0; i < length; i++) {
    if (name[i] != (UChar)language[i]) return 1;
  }
  return 0;
}

int32_t cicu_language_canonical(const char *tag, char *out, int32_t capacity) {
  if (strlen(tag) >= 120) return 0;
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode code = U_ZERO_ERROR;
  int32_t parsed = 0;
  int32_t length = uloc_forLanguageTag(tag, locale, sizeof locale, &parsed, &code);
  // "fr_CA" is no language tag: ICU parses none of it or a part; its own, laxer reading takes underscores.
  if (U_FAILURE(code) || length == 0 || parsed != (int32_t)strlen(tag)) {
    if (!strchr(tag, '_')) return 0;
    code = U_ZERO_ERROR;
    length = uloc_canonicalize(tag, locale, sizeof locale, &code);
  }
  if (U_FAILURE(code) || length <= 0 || length >= (int32_t)sizeof locale || !is_known(locale)) return 0;
  code = U_ZERO_ERROR;
  length = uloc_toLanguageTag(locale, out, capacity, 1, &code);
  return U_FAILURE(code) || length >= capacity ? 0 : length;
}

int32_t cicu_language_name(const char *tag, const char *in, char *out, int32_t capacity) {
  char locale[ULOC_FULLNAME_CAPACITY], in_locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode code = U_ZERO_ERROR;
  uloc_forLanguageTag(tag, locale, sizeof locale, NULL, &code);
  uloc_forLanguageTag(in, in_locale, sizeof in_locale, NULL, &code);
  UChar name[256];
  int32_t length = uloc_getDisplayName(locale, in_locale, name, 256, &code);
  int32_t count = 0;
  char *text = U_SUCCESS(code) && length <= 256 ? cicu_utf8(name, length, &count, &code) : NULL;
  if (!text || count >= capacity) count = 0;
  if (count) memcpy(out, text, (size_t)count);
  free(text);
  return count;
}

int32_t cicu_region_name(const char *region, const char *in, char *out, int32_t capacity) {
  char locale[16], in_locale[ULOC_FULLNAME_CAPACITY];
  if (strlen(region) > 8) return 0;
  strcpy(locale, "und_");
  strcat(locale, region);
  UErrorCode code = U_ZERO_ERROR;
  uloc_forLanguageTag(in, in_locale, sizeof in_locale, NULL, &code);
  UChar name[256];
  int32_t length = uloc_getDisplayCountry(locale, in_locale, name, 256, &code);
  int32_t count = 0;
  // A default warning means that the language has no name for it.
  char *text = U_SUCCESS(code) && code != U_USING_DEFAULT_WARNING && length <= 256 ? cicu_utf8(name, length, &count, &code) : NULL;
  if (!text || count >= capacity) count = 0;
  if (count) memcpy(out, text, (size_t)count);
  free(text);
  return count;
}

const char *const *cicu_regions(void) { return uloc_getISOCountries(); }

const char *const *cicu_languages(void) { return uloc_getISOLanguages(); }

int cicu_language_is_right_to_left(const char *tag) {
  UErrorCode code = U_ZERO_ERROR;
  char locale[ULOC_FULLNAME_CAPACITY];
  uloc_forLanguageTag(tag, locale, sizeof locale, NULL, &code);
  return U_SUCCESS(code) && uloc_isRightToLeft(locale);
}
